import type { FigureQualifier } from '../../core/types.ts';
import { PLACE_NOUNS } from './resources/nouns.ts';
import { AFTER, BEFORE } from './resources/qualifiers.ts';

/** Number of characters before a number that are searched for its qualifier. */
const WINDOW = 40;
const before = new RegExp(`(?:^|[\\s(“"'‘—–-])(?:${BEFORE.map(([, words]) => `(${words})`).join('|')})(?:\\s+(?:an?|another))?\\s*$`, 'i');
const after = new RegExp(`^ ?(?:${AFTER.map(([, words]) => `(${words})`).join('|')})`, 'i');

/** Words before “about” with which it introduces a topic. */
const TOPIC_BEFORE =
  /\b(?:talk(?:s|ed|ing)?|sp(?:eak|eaks|eaking|oke|oken)|hear(?:s|d|ing)?|learn(?:s|ed|ing)?|th(?:ink|inks|inking|ought)|kn(?:ow|ows|ew|own)|car(?:e|es|ed|ing)|wr(?:ite|ites|iting|ote|itten)|ask(?:s|ed|ing)?|read(?:s|ing)?|told|tells?|worr(?:y|ies|ied)|questions?|information|stor(?:y|ies)|details?)\s+$/i;

/** Return the qualifier before an offset and its start offset, or null. `counts` is the counted noun. */
export function qualifierBefore(text: string, offset: number, counts: string | null): { qualifier: FigureQualifier; start: number } | null {
  const from = Math.max(0, offset - WINDOW);
  const slice = text.slice(from, offset);
  if (/\bbetween\s+$/i.test(slice)) return null;
  const found = before.exec(slice);
  if (!found) return null;
  const group = found.findIndex((words, index) => index > 0 && words !== undefined);
  // “Let us talk about three things”: “about” introduces a topic.
  if (/^about$/i.test(found[group]!) && TOPIC_BEFORE.test(slice.slice(0, found.index + found[0].indexOf(found[group]!)))) return null;
  if (/^around$/i.test(found[group]!) && counts !== null && PLACE_NOUNS.has(counts)) return null;
  return { qualifier: BEFORE[group - 1]![0], start: from + found.index + found[0].indexOf(found[group]!) };
}

/** Return the qualifier after an offset (“500 or more”), or null. */
export function qualifierAfter(text: string, offset: number): FigureQualifier | null {
  const found = after.exec(text.slice(offset, offset + WINDOW));
  if (!found) return null;
  return AFTER[found.findIndex((words, index) => index > 0 && words !== undefined) - 1]![0];
}
