import type { Passage, Sentence } from '../../core/types.ts';
import { FORMS, FURNITURE_HEADINGS } from './forms.ts';

/** Words of a credit or a stamp, at most: a longer sentence reports. */
const LONGEST = 320;

/**
 * Passages and their sentences → ids of the sentences that are page furniture: stamps, credits, contacts, lists of sources, navigation and legal tails.
 * They are shown, and tell no event, claim or figure.
 */
export function findFurniture(passages: readonly Passage[], sentences: readonly Sentence[]): string[] {
  const listed = behindHeadings(passages);
  return sentences.flatMap(({ id, passage, start, end }) => {
    const text = passages[passage]!.text.slice(start, end).trim();
    const isFurniture = listed.has(passage) || (text.length <= LONGEST && FORMS.some(({ form }) => form.test(text)));
    return isFurniture ? [id] : [];
  });
}

/** Items of lists, and what is no paragraph, behind a heading such as “Sources”. */
function behindHeadings(passages: readonly Passage[]): Set<number> {
  const found = new Set<number>();
  let behind = false;
  passages.forEach(({ kind, text }, index) => {
    if (kind === 'heading') behind = FURNITURE_HEADINGS.test(text.trim());
    else if (behind && kind === 'list-item') found.add(index);
  });
  return found;
}
