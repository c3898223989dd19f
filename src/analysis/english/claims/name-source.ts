import { TITLES } from '../names/resources/titles.ts';
import type { SourceKind } from '../../core/types.ts';
import type { Antecedents } from './antecedents.ts';
import { headOf } from './head.ts';
import { COLLECTIVES, DETERMINERS, DOCUMENTS, INSTITUTIONS, PREPOSITIONS } from './resources/en.ts';
import type { PassageRange, ClaimWord } from './types.ts';

/** A resolved source. */
export interface Source {
  kind: SourceKind;
  entity: string | null;
  /** Name or description in the article; null if there is no source. */
  name: string | null;
  /** Explanation, for readers, of how the source was resolved. */
  why: string;
}

const PLURAL = /(?:[^s]s|people|men|women)$/;

/** Return the source that words other than a pronoun refer to. `order` is the index of the first word in the article. */
export function nameSource(range: PassageRange, order: number, antecedents: Antecedents): Source {
  const { context, first, last } = range;
  const name = context.passage.text.slice(context.words[first]!.start, context.words[last]!.end).replace(/['’]s?$/, '');
  return { name, ...identify(context.words.slice(first, last + 1), `“${name}”`, order, antecedents) };
}

/** Return kind, entity and explanation of a source. `quotedName` is its name in quotation marks, for the explanation. */
function identify(words: ClaimWord[], quotedName: string, order: number, antecedents: Antecedents): Omit<Source, 'name'> {
  const person = namedPerson(words);
  if (person) return { kind: 'entity', entity: person.entity, why: `the source is ${person.surface}` };
  const at = headOf(words);
  const head = words[at]!;
  const lower = head.lower.replace(/['’]s?$/, '');
  if (head.mention && !isPossessive(words, at)) return { kind: 'entity', entity: head.mention.entity, why: `the source is ${head.mention.surface}` };
  if (DOCUMENTS.has(lower)) {
    const author = authorOf(words);
    return author
      ? { kind: 'entity', entity: author.entity, why: `${quotedName} is by ${author.surface}` }
      : { kind: 'described', entity: null, why: `the text does not say who wrote ${quotedName}` };
  }
  // “Their chief engineer, Piers Ravensdale”: the name beside the office, whatever it was taken for, and no other holder.
  const apposed = TITLES.has(lower) ? words[words.findIndex(({ text }, index) => index > at && text === ',') + 1] : undefined;
  if (apposed?.mention && apposed !== words[0]) return { kind: 'entity', entity: apposed.mention.entity, why: `the source is ${apposed.mention.surface}` };
  const isDefinite = !/^(?:an?|one|some|another|several|many|two|three)$/.test(words[0]!.lower);
  if (isDefinite && TITLES.has(lower) && !PLURAL.test(lower) && !words.slice(at).some(({ mention }) => mention?.type === 'person')) {
    const holder = antecedents.withOffice(lower);
    if (holder) return { kind: 'entity', entity: holder, why: `the article names one ${lower}` };
  }
  if (INSTITUTIONS.has(lower)) {
    const fullName = isDefinite ? antecedents.withWord(lower, order) : undefined;
    return fullName
      ? { kind: 'entity', entity: fullName, why: `${quotedName}, named earlier in full` }
      : { kind: 'institution', entity: null, why: `${quotedName} is an institution` };
  }
  if (COLLECTIVES.has(lower)) return { kind: 'collective', entity: null, why: `${quotedName} is a group of people` };
  if (/^\p{Lu}/u.test(head.text) && (at > 0 || words.length > 1) && !TITLES.has(lower) && !DETERMINERS.has(lower)) {
    return { kind: 'named', entity: null, why: `${quotedName} is a name` };
  }
  return { kind: 'described', entity: null, why: `${quotedName} is described and not named` };
}

/** Return the mention of the author in the words for a document: “Interfax” in “an Interfax report”, “a report by Interfax”, but not in “a letter to Interfax”, “a letter seen by Interfax”. */
function authorOf(words: ClaimWord[]): ClaimWord['mention'] {
  return words.find(({ mention }, at) => {
    if (mention === undefined) return false;
    let before = at - 1;
    while (words[before]?.mention === mention || /^(?:the|an?)$/.test(words[before]?.lower ?? '')) before--;
    const [preposition, verb] = [words[before]?.lower ?? '', words[before - 1]?.lower ?? ''];
    return !/^(?:to|about|on|in|at|against|into|for|with|regarding|near|around)$/.test(preposition) && !(preposition === 'by' && READ_BY.has(verb));
  })?.mention;
}

/** Participles before “by” and somebody who is not the author of a document: “a letter seen by the daily”. */
const READ_BY = new Set('seen obtained reviewed viewed read received cited quoted leaked shared commissioned examined verified signed'.split(' '));

/** Return the first person in a source who is not a possessive or complement: “Ana Reyes” in “the mayor, Ana Reyes”, but not in “a friend of Ana Reyes”. */
function namedPerson(words: ClaimWord[]): { entity: string; surface: string } | undefined {
  let isComplement = false;
  for (const [at, { mention, lower, text }] of words.entries()) {
    if (text === ',' || text === '(') isComplement = false;
    if (PREPOSITIONS.has(lower) && !mention) isComplement = true;
    if (mention?.type !== 'person' || words[at + 1]?.mention === mention) continue;
    // “CEO of the Refugee Council Ana Reyes”: only the first of two adjacent names is the complement.
    const first = words.findIndex((word) => word.mention === mention);
    const isBesideName = words[first - 1]?.mention !== undefined;
    if ((!isComplement || isBesideName) && !isPossessive(words, at)) return mention;
  }
  return undefined;
}

/** Return whether the word at `at` has a possessive ending. */
function isPossessive(words: ClaimWord[], at: number): boolean {
  return at < words.length - 1 && (/['’]s$/.test(words[at]!.text) || /^['’]s?$/.test(words[at + 1]?.text ?? ''));
}
