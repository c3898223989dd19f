import type { VerbEvidence } from '../times/verb-evidence.ts';
import { isPast } from '../times/verb-forms.ts';
import type { Span } from '../../core/types.ts';
import {
  statementBy,
  statementNouns,
  denialVerb,
  deniedClause,
  deniedGerund,
  rejectedReport,
  falseReport,
  failedHope,
  notCarriedOut,
  negation,
  rejectedTime,
  letAloneBefore,
  notAsPlanned,
  wishBefore,
  untrueBefore,
  neverOccurred,
  cameToNothing,
  falselyReported,
} from './words-en.ts';
import { isRejectedPlan } from './rejected-plans.ts';
import { isBesidePlan } from './beside-plan.ts';

/** Number of characters on either side of a time that are searched for a denial. The limit keeps long sentences fast. */
const REACH = 300;
/** Number of characters before a time that are searched for words such as “and not on”. */
const NEARBY = 24;

/** Verbs whose infinitive did not happen: “failed to agree”. */
const failedVerb =
  /^(?:failed|neglected|forgot|omitted|declined|refused|(?:was|were|been|proved|is|are)\s(?:\p{L}+ly\s|still\s)?(?:unable|powerless|too\s(?:ill|weak|late|sick|tired|young|old|afraid|frightened|injured|drunk)))\sto\s(?!be\sdrawn)/iu;

/** Return whether a time is rejected in favour of another: Monday in “not on Monday but on Tuesday” and “rather than on Monday”. */
function isContrasted(before: string): boolean {
  // “In 1967, not, as the plaque says, in 1976”.
  if (/\bnot,\s[^,;.]{1,40},\s(?:in|on|at)\s(?:the\s)?$/i.test(before.slice(-3 * NEARBY))) return true;
  // “Not until Monday did they admit it” and “it was not until 2017 that she learned of it” reject no time.
  return rejectedTime.test(before.slice(-NEARBY)) && !/(?:^[“"]?Not|\b[Ii]t (?:was|is)(?: not|n['’]t)) (?:until|before)\s(?:the\s)?$/.test(before);
}

/** Return whether a time replaces a rejected time: June in “did not break off in May but in June”. */
function isContrasting(before: string): boolean {
  return /\bbut\s(?:rather\s|only\s|instead\s)?(?:(?:in|on|at|from|by|during)\s)?(?:the\s)?$/i.test(before.slice(-NEARBY));
}

/** Return whether a negated verb implies that the event happens at the time: “did not open until Friday”, but not “will not open before May”. */
function isLimit(before: string): boolean {
  return (
    /\b(?:until|till)\s(?:at least\s)?(?:the\s)?$/i.test(before.slice(-NEARBY)) ||
    /\b(?:until|till)\s(?:after\s)?(?:the|an?|its|his|her|their)\s(?:[\p{L}’'-]+\s){1,4}(?:on|of|in)\s(?:the\s)?$/iu.test(before.slice(-3 * NEARBY))
  );
}

/** Return whether the verb belongs to the second of two clauses, because the verb of the first was not recognized: “was” in “dates from 1300 and was never finished”. */
function isOtherClause(text: string, time: Span, { cue }: VerbEvidence): boolean {
  return cue.at > time.end && /^,?\s(?:and|but)\s(?!\d)/.test(text.slice(time.end, cue.at)) && /^\S+\s\S+\s\S/.test(text.slice(0, time.start));
}

/** The start of a further clause, up to the time that opens it: “has never paid|, and on | Friday”. */
const furtherClause = /,\s(?:and|but|so)\s(?:then\s|now\s)?(?:(?:on|in|at|by|early|late|last|earlier)\s){0,2}(?:the\s)?$/i;
/** The subject of that clause, after the time: “| the firm sued”. */
const ownSubject = /^(?:\s(?:morning|afternoon|evening|night))?,?\s(?:the|an?|its|his|her|their|our|my|he|she|it|they|we|I|police|\p{Lu}\p{L}+)\s\p{L}/u;

/** Return whether a time opens a further clause with a subject of its own, whose verb was not recognized: “has never paid, and on Friday the firm [sued]”. A negation before it does not reach it. */
function opensFurtherClause(text: string, time: Span, { cue }: VerbEvidence): boolean {
  return (
    cue.end < time.start &&
    furtherClause.test(text.slice(Math.max(cue.end, time.start - REACH), time.start)) &&
    ownSubject.test(text.slice(time.end, time.end + NEARBY * 2))
  );
}

/** Return whether a word such as “dispute” is a noun in its context, which denies nothing: “ended a long dispute that began in”. */
function isNoun(before: string, word: string): boolean {
  // A plural subject before it makes it a verb: “the firms dispute that”.
  return (
    /^(?:dispute|contest)$/i.test(word) && /\b(?:an?|the|this|that|its|his|her|their|our|another|any|no)\s(?:(?!\p{L}+s\s)[\p{L}-]+\s){0,3}$/iu.test(before)
  );
}

/** The beginning of a relative clause in commas, which adds what is so whatever is denied, up to its time: “that the plant|, which lost money last | year”, “|, of which 300 were seized in”. */
const addedClause = /,\s(?:(?:\p{L}+\s)?(?:of|in|at|to|for|from|with|by|on)\s)?(?:which|who|whom|whose)\s(?:[^,;]|,\d)*$/iu;
/** The beginning of a relative clause that says which thing the subject of the denied clause is: “the tunnel that opened on”. */
const identifyingClause = /^(?:the|this|these|those|its|his|her|their)\s(?<noun>(?:[\p{L}’'-]+\s){1,3})(?:that|which|who)\s[^,;]*$/iu;
/** The verb of the denied clause, right after the time: “that the tunnel that opened on March 2 | was flooded”. */
const verbAfter = /^\s(?:was|were|is|are|had|has|have|would|will|could|can|might|may|did|does)\b/;
/** A further verb of saying, whose subject is who denied: “denied that it had lied |and said”, “|, adding that”. */
const furtherStatement =
  /\b(?:and|then)\s(?:(?:also|later|then|instead|\p{L}+ly)\s)?(?:said|says|announced|announces|added|adds|insisted|insists|argued|argues|confirmed|confirms|explained|explains)\b|,\s(?:saying|adding|insisting|arguing|explaining|noting|pointing out|stressing)\b/iu;

/** Return whether a time in the content of a denial is in a relative clause that the denial does not reach: “denied that the tunnel, which opened in May, was unsafe”. */
function isBesideDenial(content: string, after: string): boolean {
  if (addedClause.test(content)) return true;
  const noun = verbAfter.test(after) ? identifyingClause.exec(content)?.groups!['noun'] : undefined;
  return (
    noun !== undefined &&
    !noun
      .trim()
      .split(' ')
      .some((word) => isPast(word.toLowerCase()))
  );
}

/** Return whether the words before a time end in the content of a denial: “denied that …”, “denied crossing”, “it is not true that …”, but not “denied on Friday”, “did not deny”, “rejected a bill that …”. */
function isUnderDenial(before: string, after: string): boolean {
  if (untrueBefore.test(before) || rejectedReport.test(before)) return true;
  // Most sentences have no such verb. A search is faster than `matchAll`, which copies the pattern.
  return before.search(denialVerb) >= 0 && [...before.matchAll(denialVerb)].some((verb) => reachesTime(before, after, verb));
}

/** Return whether the content of a verb of denial extends to the time: “denied that …”. */
function reachesTime(before: string, after: string, last: RegExpExecArray): boolean {
  if (negation.test(before.slice(0, last.index)) || isNoun(before.slice(0, last.index), last[0])) return false;
  const between = before.slice(last.index + last[0].length);
  if (/;|\bbut\b/.test(between) || furtherStatement.test(between)) return false;
  if (deniedGerund.test(between)) return true;
  const clause = deniedClause.exec(between);
  if (!clause || isBesideDenial(between.slice(clause.index + clause[0].length), after)) return false;
  // “Deny that the school was in use when it was bombed on Friday”: the bombing itself is not denied.
  if (/\s(?:when|while|because)\s[^,;]*$/i.test(between.slice(clause.index + clause[0].length))) return false;
  // “Deny in the strongest terms that data was sold.”
  if (/^(?:den|refut|disput)/i.test(last[0]) && /^\s(?:in|on|at|through|via|by|with|to)\s[^,;:]{1,60}$/i.test(between.slice(0, clause.index))) return true;
  // “A claim by the company that 900 had returned.”
  if (statementBy.test(between.slice(0, clause.index + 1))) return true;
  // In “rejected a bill that was passed”, the clause modifies the bill and is not the content of the denial.
  const noun = /\b(?:a|an|the|any|his|her|its|their|all|new|such)\s(?:[\p{L}-]+\s){0,3}([\p{L}-]+)\s$/iu.exec(between.slice(0, clause.index + 1))?.[1];
  return noun === undefined || statementNouns.test(noun);
}

/** Return whether the text denies the event: “did not cross on Friday”, “denied that they had crossed on Friday”, “reports that … on Friday are false”. */
export function isDenied(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  if (
    letAloneBefore.test(before) ||
    wishBefore.test(before) ||
    cameToNothing.test(before) ||
    notAsPlanned.test(before) ||
    isContrasted(before) ||
    notCarriedOut.test(before) ||
    falselyReported.test(before)
  )
    return true;
  if (evidence?.cue.unmet) return true;
  if (
    evidence &&
    failedVerb.test(text.slice(evidence.cue.at, evidence.cue.at + 2 * NEARBY)) &&
    !evidence.cue.negated &&
    !negation.test(text.slice(Math.max(0, evidence.cue.at - NEARBY), evidence.cue.at))
  )
    return true;
  // “Will no longer stop here from September”: the change happens then.
  const endsThen = /\bno longer\b[^.;]*\b(?:from|after|as of|by)\s(?:the\s)?$/i.test(before);
  if (
    evidence?.cue.negated &&
    !isOtherClause(text, time, evidence) &&
    !opensFurtherClause(text, time, evidence) &&
    !endsThen &&
    !isLimit(before) &&
    !isContrasting(before)
  )
    return true;
  // “The visit on 19 July no longer stands.”
  if (/^\s(?:no longer|does not|doesn['’]t)\s(?:stands?|holds?|applies|apply)\b/.test(text.slice(time.end, time.end + NEARBY))) return true;
  if (neverOccurred.test(text.slice(time.end, time.end + REACH))) return true;
  const after = text.slice(time.end, time.end + REACH);
  if (isUnderDenial(before, after) || isRejectedPlan(text, time, evidence)) return true;
  return (
    (falseReport.opens.test(before) && falseReport.closes.test(after)) ||
    (failedHope.opens.test(before) && failedHope.closes.test(after) && !isBesidePlan(text, time, evidence))
  );
}
