import type { Passage, Sentence } from '../../core/types.ts';
import type { BoilerplateForm } from './form-parts.ts';
import { FORMS, BOILERPLATE_HEADINGS } from './forms.ts';

/** Maximum length of a credit or timestamp, in code units. Longer sentences are part of the report. */
const MAX_LENGTH = 320;

/**
 * Return the ids of the sentences that are boilerplate: timestamps, credits, contacts, lists of sources, navigation and legal notices.
 * They are shown, but yield no events, claims or figures.
 */
export function findBoilerplate(passages: readonly Passage[], sentences: readonly Sentence[]): string[] {
  const listItems = listItemsOfSections(passages);
  return sentences.flatMap(({ id, passage, start, end }) => {
    const text = passages[passage]!.text.slice(start, end).trim();
    return listItems.has(passage) || boilerplateForm(text) ? [id] : [];
  });
}

/** Return the pattern of boilerplate that a sentence matches; undefined if it matches none. */
export function boilerplateForm(sentence: string): BoilerplateForm | undefined {
  return sentence.length <= MAX_LENGTH ? FORMS.find(({ form }) => form.test(sentence)) : undefined;
}

/** Return the indexes of the passages that are list items below a heading such as “Sources”. */
function listItemsOfSections(passages: readonly Passage[]): Set<number> {
  const indexes = new Set<number>();
  let isInSection = false;
  passages.forEach(({ kind, text }, index) => {
    if (kind === 'heading') isInSection = BOILERPLATE_HEADINGS.test(text.trim());
    else if (isInSection && kind === 'list-item') indexes.add(index);
  });
  return indexes;
}
