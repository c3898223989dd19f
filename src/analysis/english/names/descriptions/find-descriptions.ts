import type { Description, Passage, Sentence } from '../../../core/types.ts';
import type { Resolved } from '../entity.ts';
import { LOWER_PLACE_HEADS } from '../resources/place-heads.ts';
import type { Word } from '../../../core/names/words.ts';
import { afterName } from './after-name.ts';
import { beforeName } from './before-name.ts';
import type { Clause } from './clause.ts';

/** Names and the words around them → what the text says that each is, in the order of the text. */
export function findDescriptions(words: Word[], resolved: Resolved[], sentences: Sentence[], passages: Passage[]): Description[] {
  const byWord = new Map<number, Resolved>();
  for (const mention of resolved) for (let i = mention.first; i <= mention.last; i++) byWord.set(i, mention);
  const mentionAt = (word: number): Resolved | undefined => byWord.get(word);

  return resolved.flatMap((mention): Description[] => {
    const found: Description[] = [];
    const say = (kind: Description['kind'], { first, last, noun }: Clause): void => {
      const [from, to] = [words[first], words[last]];
      if (!from || !to) return;
      const of = firstMention(first, last, mention, mentionAt);
      const isPart = mention.entity.type === 'place' && of?.entity.type === 'place' && /^(?:in|of)$/.test(words[noun + 1]?.lower ?? '');
      found.push({
        entity: mention.entity.key,
        kind: kind === 'role' && isPart ? 'part' : kind,
        passage: from.passage,
        start: from.start,
        end: to.end,
        sentence: sentences[from.sentence]?.id ?? '',
        text: passages[from.passage]?.text.slice(from.start, to.end) ?? '',
        noun: words[noun]?.lower ?? '',
        of: of?.entity.key ?? null,
      });
    };
    const { clause: before, address } = beforeName(words, mention, mentionAt);
    const { clause, age } = afterName(words, mention);
    // “Kozinka, Grayvoron district”: the noun of a name describes that name.
    const after = clause && mentionAt(clause.noun) ? undefined : clause;
    if (address !== undefined) say('address', { first: address, last: address, noun: address });
    if (before) say('role', before);
    if (age !== undefined) say('age', { first: age, last: age, noun: age });
    if (after) say('role', after);
    else {
      const container = containerOf(words, mention, mentionAt);
      if (container) say('part', { first: container.first, last: container.last, noun: container.last });
    }
    return found;
  });
}

/** The first other entity that a description names. */
function firstMention(first: number, last: number, own: Resolved, mentionAt: (word: number) => Resolved | undefined): Resolved | undefined {
  for (let i = first; i <= last; i++) {
    const mention = mentionAt(i);
    if (mention && mention.entity !== own.entity) return mention;
  }
  return undefined;
}

/** The district or region right behind a place: “Kozinka, Grayvoron district,”. A list of places (“Kozinka, Grayvoron district and …”) says nothing. */
function containerOf(words: Word[], { last, entity }: Resolved, mentionAt: (word: number) => Resolved | undefined): Resolved | undefined {
  if (entity.type !== 'place' || words[last + 1]?.text !== ',' || hasDivisionHead(words[last])) return undefined;
  const container = mentionAt(last + 2);
  if (container?.entity.type !== 'place' || !hasDivisionHead(words[container.last]) || container.entity === entity) return undefined;
  const next = words[container.last + 1];
  return next?.sentence === words[last]?.sentence && !/^[,.;:]$/.test(next?.text ?? '') ? undefined : container;
}

function hasDivisionHead(word: Word | undefined): boolean {
  return word !== undefined && LOWER_PLACE_HEADS.has(word.lower);
}
