import { TITLES } from '../names/resources/titles.ts';
import type { SourceKind } from '../../core/types.ts';
import type { Antecedents } from './antecedents.ts';
import { headOf } from './head.ts';
import { COLLECTIVES, DETERMINERS, DOCUMENTS, INSTITUTIONS, PREPOSITIONS } from './resources/en.ts';
import type { Place, ClaimWord } from './types.ts';

/** Who a source is. */
export interface Source {
  kind: SourceKind;
  entity: string | null;
  /** What the article calls it; null for nobody. */
  name: string | null;
  /** How that was told, in words for a reader. */
  why: string;
}

const PLURAL = /(?:[^s]s|people|men|women)$/;

/** Turn the words of a source, no pronoun, into who it is. */
export function nameSource(place: Place, order: number, antecedents: Antecedents): Source {
  const { reading, first, last } = place;
  const name = reading.passage.text.slice(reading.words[first]!.start, reading.words[last]!.end).replace(/['’]s?$/, '');
  return { name, ...identify(reading.words.slice(first, last + 1), `“${name}”`, order, antecedents) };
}

/** Who the words of a source stand for; `written` is how they are shown. */
function identify(words: ClaimWord[], written: string, order: number, antecedents: Antecedents): Omit<Source, 'name'> {
  const person = namedPerson(words);
  if (person) return { kind: 'entity', entity: person.entity, why: `the source is ${person.surface}` };
  const at = headOf(words);
  const head = words[at]!;
  const lower = head.lower.replace(/['’]s?$/, '');
  if (head.mention && !isPossessive(words, at)) return { kind: 'entity', entity: head.mention.entity, why: `the source is ${head.mention.surface}` };
  if (DOCUMENTS.has(lower)) {
    const author = words.find(({ mention }) => mention !== undefined)?.mention;
    return author
      ? { kind: 'entity', entity: author.entity, why: `${written} speaks for ${author.surface}` }
      : { kind: 'described', entity: null, why: `${written} is not said to be anybody’s` };
  }
  const isDefinite = !/^(?:an?|one|some|another|several|many|two|three)$/.test(words[0]!.lower);
  if (isDefinite && TITLES.has(lower) && !PLURAL.test(lower) && !words.slice(at).some(({ mention }) => mention?.type === 'person')) {
    const bearer = antecedents.withOffice(lower);
    if (bearer) return { kind: 'entity', entity: bearer, why: `the article names one ${lower}` };
  }
  if (INSTITUTIONS.has(lower)) {
    const known = isDefinite ? antecedents.withWord(lower, order) : undefined;
    return known
      ? { kind: 'entity', entity: known, why: `${written}, named earlier in full` }
      : { kind: 'institution', entity: null, why: `${written} is an institution` };
  }
  if (COLLECTIVES.has(lower)) return { kind: 'collective', entity: null, why: `${written} are many` };
  if (/^\p{Lu}/u.test(head.text) && (at > 0 || words.length > 1) && !TITLES.has(lower) && !DETERMINERS.has(lower)) {
    return { kind: 'named', entity: null, why: `${written} is a name` };
  }
  return { kind: 'described', entity: null, why: `${written} is described and not named` };
}

/** The first person in a source who is no owner or complement: “Ana Reyes” in “the mayor, Ana Reyes”, not in “a friend of Ana Reyes”. */
function namedPerson(words: ClaimWord[]): { entity: string; surface: string } | undefined {
  let bound = false;
  for (const [at, { mention, lower, text }] of words.entries()) {
    if (text === ',' || text === '(') bound = false;
    if (PREPOSITIONS.has(lower) && !mention) bound = true;
    if (mention?.type !== 'person' || words[at + 1]?.mention === mention) continue;
    // “CEO of the Refugee Council Ana Reyes”: two names side by side are no complement together.
    const first = words.findIndex((word) => word.mention === mention);
    const besideName = words[first - 1]?.mention !== undefined;
    if ((!bound || besideName) && !isPossessive(words, at)) return mention;
  }
  return undefined;
}

/** Whether the word at `at`, or the end of its name, owns what follows it. */
function isPossessive(words: ClaimWord[], at: number): boolean {
  return at < words.length - 1 && (/['’]s$/.test(words[at]!.text) || /^['’]s?$/.test(words[at + 1]?.text ?? ''));
}
