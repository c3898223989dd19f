import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { Span } from '../../core/types.ts';

/** Number of characters before a time that are searched. The limit keeps long sentences fast. */
const REACH = 200;
/** The rest of a clause, up to the time. A conjunction or relative pronoun would open another clause. */
const restOfClause =
  '(?:(?!\\b(?:but|who|which|that|when|where|after|before|while|because|as|though|although|if|and|(?:until|till)\\b(?! (?:(?:early|late|last|at least)\\s)?(?:the\\s)?$)|expected|due|planned|scheduled|held)\\b)[^.;,])*$';
const gerund = '(?:being|having|(?!(?:morning|evening|during|nothing|anything|everything|something)\\b)\\p{Ll}{2,}ing)\\s';
/** Verbs of avoiding or preventing, with the gerund of what did not happen, up to the time (marked `|`): “escaped being deported in | 2015”, “was talked out of resigning in | May”. */
const prevented = new RegExp(
  `(?<negated>\\b(?:not|never|without)\\s(?:\\p{L}+ly\\s)?|n['’]t\\s)?\\b(?:(?<head>escap(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|evad(?:e|es|ed|ing)|(?<!\\b(?:be|been|are|is|was|were|go|went|gone)\\s)miss(?:es|ed)|(?:was|were) spared)\\s|(?:stop(?:s|ped)? short|talked out|thought better|despaired|cheated out|robbed)\\sof\\s|(?:c[oa]mes?|were|was|got)\\s(?:within|just short)\\s[^.;,]{0,30}\\bof\\s|(?:refrain(?:s|ed)?|shr[aiu]nks?)\\sfrom\\s|(?:prevent|stop|ban|bar|block|keep|kept|dissuad|discourag|deter|prohibit|sav|rescu|disqualif|restrain|preclud)\\w*\\s(?:\\S+\\s){0,4}?from\\s|(?:gave|given|giving) up (?:the idea of|hope of|on)\\s|without\\s(?:ever\\s)?)${gerund}${restOfClause}`,
  'iu',
);

/** Return whether a time belongs to an act that a verb of avoiding or preventing says did not happen: “escaped being deported in 2015”. */
export function isPrevented(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  const from = Math.max(0, time.start - REACH);
  const before = text.slice(from, time.start);
  // Most sentences contain no gerund, so this test saves the cost of the long pattern.
  const match = /ing\s/i.test(before) ? prevented.exec(before) : null;
  if (!match || match.groups!['negated'] !== undefined || evidence?.cue.negated) return false;
  if (/\b(?:within|just short|(?:was|were) spared)\s/i.test(match[0])) return true;
  // In “was stopped on Friday from leaving”, the verb of preventing governs the time: the time dates the preventing, not the act.
  return evidence === null || evidence.cue.at > from + match.index + match[0].indexOf(' ') - 1;
}
