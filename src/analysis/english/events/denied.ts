import type { VerbTense } from '../times/verb-tense.ts';
import type { Span } from '../../core/types.ts';
import { claimed, denial, deniedClause, deniedDeed, falseReport, hopes, insteadOf, notSo, setAside, untrue, wronglyTold } from './words-en.ts';

/** A verb of denial further away than this belongs to other words; it also bounds the cost. */
const REACH = 300;
/** Words right before a time, such as “and not on”. */
const NEARBY = 24;

/** “Not on Monday but on Tuesday”, “rather than on Monday”. */
function isSetAside(before: string): boolean {
  return setAside.test(before.slice(-NEARBY));
}

/** “Did not open until Friday” tells that it opened then, “is not due before May” that it is; “had not opened before May” that it had not. */
function isLimit(before: string, { direction }: VerbTense): boolean {
  return (direction === 'past' ? /\b(?:until|till)\s(?:the\s)?$/i : /\b(?:until|till|before)\s(?:the\s)?$/i).test(before.slice(-NEARBY));
}

/** “Denied that …”, “denied crossing”, “it is not true that …”, but not “denied on Friday”, “did not deny”, “rejected a bill that …”. */
function isUnderDenial(before: string): boolean {
  if (untrue.test(before)) return true;
  const last = [...before.matchAll(denial)].at(-1);
  if (!last || notSo.test(before.slice(0, last.index))) return false;
  const between = before.slice(last.index + last[0].length);
  if (/;|\bbut\b/.test(between)) return false;
  if (deniedDeed.test(between)) return true;
  const clause = deniedClause.exec(between);
  if (!clause) return false;
  // “Rejected a bill that was passed” has a clause of the bill.
  const noun = /\b(?:a|an|the|any|his|her|its|their|all|new|such)\s(?:[\p{L}-]+\s){0,3}([\p{L}-]+)\s$/iu.exec(between.slice(0, clause.index + 1))?.[1];
  return noun === undefined || claimed.test(noun);
}

/** Whether the clause says that it was not so: “did not cross on Friday”, “denied that they had crossed on Friday”, “reports that … on Friday are false”. */
export function isDenied(text: string, time: Span, evidence: VerbTense | null): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  if (isSetAside(before) || insteadOf.test(before) || wronglyTold.test(before)) return true;
  if (evidence?.cue.unmet) return true;
  if (evidence?.cue.negated && !isLimit(before, evidence)) return true;
  if (isUnderDenial(before)) return true;
  const after = text.slice(time.end, time.end + REACH);
  return (falseReport.opens.test(before) && falseReport.closes.test(after)) || (hopes.opens.test(before) && hopes.closes.test(after));
}
