import type { FigureQualifier } from '../../core/types.ts';
import { PLACE_NOUNS } from './resources/nouns.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './resources/qualifiers.ts';

/** Number of characters before a number that are searched for its qualifier. */
const WINDOW = 40;
/** Any qualifier before a number. The index of the matching group identifies it. */
const BEFORE = new RegExp(`(?:^|[\\s(“"'‘—–-])(?:${QUALIFIERS_BEFORE.map(([, words]) => `(${words})`).join('|')})(?:\\s+(?:an?|another))?\\s*$`, 'i');
/** Any qualifier after a number. The index of the matching group identifies it. */
const AFTER = new RegExp(`^ ?(?:${QUALIFIERS_AFTER.map(([, words]) => `(${words})`).join('|')})`, 'i');

/** Words before “about” that make it introduce a topic: “let us talk |about three things”. */
const TOPIC_BEFORE =
  /\b(?:talk(?:s|ed|ing)?|sp(?:eak|eaks|eaking|oke|oken)|hear(?:s|d|ing)?|learn(?:s|ed|ing)?|th(?:ink|inks|inking|ought)|kn(?:ow|ows|ew|own)|car(?:e|es|ed|ing)|wr(?:ite|ites|iting|ote|itten)|ask(?:s|ed|ing)?|read(?:s|ing)?|told|tells?|worr(?:y|ies|ied)|questions?|information|stor(?:y|ies)|details?)\s+$/i;

/** Verbs that “over” belongs to: “handed |over 30 prisoners”, “took |over 40 shops”. */
const VERB_WITH_OVER = /\b(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking)|sign(?:s|ed|ing)?|br(?:ing|ings|ought))\s+$/i;

/** Verbs that “up to” belongs to, so that it limits nothing: “went |up to £5”, “rose |up to 14”. */
const VERB_WITH_UP_TO =
  /\b(?:went|gone|rose|risen|climbed|moved|crept|jumped|shot|edged|ticked|inched|pushed|caught|added|adds|brought|bringing)\s+(?:it\s+)?$/i;

/** Return the qualifier before an offset and its start offset, or null. `counts` is the counted noun. */
export function qualifierBefore(text: string, offset: number, counts: string | null): { qualifier: FigureQualifier; start: number } | null {
  const from = Math.max(0, offset - WINDOW);
  const slice = text.slice(from, offset);
  if (/\bbetween\s+$/i.test(slice)) return null;
  const match = BEFORE.exec(slice);
  if (!match) return null;
  const group = match.findIndex((words, index) => index > 0 && words !== undefined);
  const words = match[group]!;
  const start = match.index + match[0].indexOf(words);
  if (/^about$/i.test(words) && TOPIC_BEFORE.test(slice.slice(0, start))) return null;
  if (/^over$/i.test(words) && VERB_WITH_OVER.test(slice.slice(0, start))) return null;
  if (/^up to$/i.test(words) && VERB_WITH_UP_TO.test(slice.slice(0, start))) return null;
  // “Around three villages” is where, not how many.
  if (/^around$/i.test(words) && counts !== null && PLACE_NOUNS.has(counts)) return null;
  return { qualifier: QUALIFIERS_BEFORE[group - 1]![0], start: from + start };
}

/** Return the qualifier after an offset (“500 or more”), or null. */
export function qualifierAfter(text: string, offset: number): FigureQualifier | null {
  const match = AFTER.exec(text.slice(offset, offset + WINDOW));
  if (!match) return null;
  return QUALIFIERS_AFTER[match.findIndex((words, index) => index > 0 && words !== undefined) - 1]![0];
}
