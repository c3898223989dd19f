import { evidenceFor } from '../times/index.ts';
import { cuesOf } from './cues-of.ts';
import type { SentenceFeatures } from './readability.ts';

/** “The failure of the bridge on (6 September)”, “the fire of (9 March)”: a noun that is known from elsewhere, between the date of the verb and its own. */
const KNOWN_NOUN = /\b(?:the|its|his|her|their|\p{Lu}\p{L}+['’]s) (?:[^\s,;:]+ ){1,8}(?:on |of |from )?$/u;
/** “(Met on Thursday) and on (Friday)”: a second date of the same verb. */
const SAME_VERB = /^,?\s(?:and|or|but|then)\b/;
/** “A petition filed by the employer on (1 March)”; not “was filed by the employer on (1 March)”. */
const PASSIVE_OF_NOUN =
  /(?<!\b(?:was|were|been|be|being|is|are|and|or|then|also|\p{L}+ly) |, )\b\p{Ll}+(?:ed|en|wn|ght|ld|de|ut|rt) by (?:an?|the|its|his|her|their|\p{Lu}) ?[^,;:]{0,40}$/u;
/** “The glazer, hurt by a truck on (1 March), left”. */
const PASSIVE_ASIDE = /, \p{Ll}+(?:ed|en|wn|ght|ld|de|ut|rt) by [^,;:]{1,40}$/u;
/** “A hearing that had been postponed, the second time, on (Tuesday)”: long before what the main clause reports. */
const EARLIER_CLAUSE = /\b(?:that|which|who) had (?!to\b)[^;:]*$/;

/**
 * Whether the date of a sentence only says of when a thing in it is, so that what the sentence reports happened on another day: “The council resolved yesterday to look
 * into the failure of the bridge on (6 September)”, “The glazer hurt by a truck (twelve days ago) went home on Friday”.
 */
export function isDateOfNoun({ text, days, dates, ownDate }: SentenceFeatures): boolean {
  if (ownDate === null) return false;
  const before = text.slice(0, ownDate.start);
  if (EARLIER_CLAUSE.test(before)) return true;
  if (days < 2) return false;
  const cues = cuesOf(text);
  if (PASSIVE_OF_NOUN.test(before) || (PASSIVE_ASIDE.test(before) && text[ownDate.end] === ',') || evidenceFor(cues, ownDate.start, ownDate.end)?.cue.ofNoun)
    return true;
  const earlier = dates.findLast(({ end }) => end <= ownDate.start);
  if (earlier === undefined) return false;
  const verb = evidenceFor(cues, earlier.start, earlier.end)?.cue;
  const from = Math.max(earlier.end, verb?.end ?? 0);
  const hasOwnVerb = cues.some(
    ({ at, tense, ofNoun }) => at >= from && at < ownDate.start && tense === 'past' && !ofNoun && !before.slice(0, at).endsWith('to '),
  );
  const between = before.slice(from);
  return !hasOwnVerb && !SAME_VERB.test(between) && KNOWN_NOUN.test(between);
}
