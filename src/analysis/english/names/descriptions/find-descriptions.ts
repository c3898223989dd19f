import type { Description, Passage, Sentence } from '../../../core/types.ts';
import type { Resolved } from '../entity.ts';
import { LOWER_PLACE_HEADS } from '../resources/place-heads.ts';
import type { Word } from '../../../core/names/words.ts';
import { descriptionAfterName } from './after-name.ts';
import { descriptionBeforeName } from './before-name.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Return the descriptions of mentioned entities in the words around their names, in text order: “governor” and “45” for “the governor, Ana Reyes, 45,”. */
export function findDescriptions(words: Word[], resolved: Resolved[], sentences: Sentence[], passages: Passage[]): Description[] {
  const byWord = new Map<number, Resolved>();
  for (const mention of resolved) for (let i = mention.first; i <= mention.last; i++) byWord.set(i, mention);
  const mentionAt = (word: number): Resolved | undefined => byWord.get(word);

  return resolved.flatMap((mention): Description[] => {
    const descriptions: Description[] = [];
    const add = (kind: Description['kind'], { first, last, noun }: NounPhrase): void => {
      const [from, to] = [words[first], words[last]];
      if (!from || !to) return;
      const otherMention = firstMention(first, last, mention, mentionAt);
      const isPart = mention.entity.type === 'place' && otherMention?.entity.type === 'place' && /^(?:in|of)$/.test(words[noun + 1]?.lower ?? '');
      descriptions.push({
        entity: mention.entity.key,
        kind: kind === 'role' && isPart ? 'part' : kind,
        passage: from.passage,
        start: from.start,
        end: to.end,
        sentence: sentences[from.sentence]?.id ?? '',
        text: passages[from.passage]?.text.slice(from.start, to.end) ?? '',
        noun: words[noun]?.lower ?? '',
        of: otherMention?.entity.key ?? null,
      });
    };
    const { phrase: before, address } = descriptionBeforeName(words, mention, mentionAt);
    const { phrase, age } = descriptionAfterName(words, mention);
    // “Kozinka, Grayvoron district”: the noun belongs to the other name.
    const after = phrase && mentionAt(phrase.noun) ? undefined : phrase;
    if (address !== undefined) add('address', { first: address, last: address, noun: address });
    if (before) add('role', before);
    if (age !== undefined) add('age', { first: age, last: age, noun: age });
    if (after) add('role', after);
    else {
      const container = containerOf(words, mention, mentionAt);
      if (container) add('part', { first: container.first, last: container.last, noun: container.last });
    }
    return descriptions;
  });
}

/** Return the first mention between two words of an entity other than the described one; undefined if there is none. */
function firstMention(first: number, last: number, described: Resolved, mentionAt: (word: number) => Resolved | undefined): Resolved | undefined {
  for (let i = first; i <= last; i++) {
    const mention = mentionAt(i);
    if (mention && mention.entity !== described.entity) return mention;
  }
  return undefined;
}

/** Return the district or region right after a place: “Kozinka, Grayvoron district,”; undefined for a list of places (“Kozinka, Grayvoron district and …”). */
function containerOf(words: Word[], { last, entity }: Resolved, mentionAt: (word: number) => Resolved | undefined): Resolved | undefined {
  if (entity.type !== 'place' || words[last + 1]?.text !== ',' || isDivisionHead(words[last])) return undefined;
  const container = mentionAt(last + 2);
  if (container?.entity.type !== 'place' || !isDivisionHead(words[container.last]) || container.entity === entity) return undefined;
  const next = words[container.last + 1];
  return next?.sentence === words[last]?.sentence && !/^[,.;:]$/.test(next?.text ?? '') ? undefined : container;
}

/** Return whether a word is a head noun for a part of a country: “district”, “oblast”. */
function isDivisionHead(word: Word | undefined): boolean {
  return word !== undefined && LOWER_PLACE_HEADS.has(word.lower);
}
