import type { EntityType, Span } from '../../analysis/core/index.ts';
import { wordSet } from './word-set.ts';

/** A name in a sentence; the type is null for a capitalized word that is no known entity: “the Saltholm”. */
export interface NameSpan extends Span {
  type: EntityType | null;
}

/** Nouns that, after “the” and with nothing that says which, mean somebody or something of an earlier sentence; with what in the same sentence may say which. */
const KINDS: readonly { nouns: ReadonlySet<string>; isMeant: (name: NameSpan) => boolean }[] = [
  {
    nouns: wordSet('company firm group agency board association club union organisation organization'),
    isMeant: ({ type }) => type !== 'person' && type !== 'place',
  },
  {
    nouns: wordSet('man woman men women suspect suspects victim victims attacker attackers couple pair'),
    isMeant: ({ type }) => type === 'person' || type === null,
  },
  {
    nouns: wordSet(
      'app site website tool program programme project product device devices phone phones ship ferry boat plane train vessel paper document letter message footage',
    ),
    isMeant: ({ type }) => type !== 'person',
  },
  { nouns: wordSet('region village town district province island county area valley'), isMeant: ({ type }) => type === 'place' || type === null },
  {
    nouns: wordSet(
      'announcement decision dispute issue incident accident attack blast explosion visit order proposal deal move ruling verdict request claim claims change changes problem matter case study report findings bill scheme event damage figures explosions blasts attacks shelling flood fire crash collapse talks protests',
    ),
    isMeant: () => false,
  },
];

const DEFINITE = /\b[Tt]he (?:(?:new|latest|same|other|whole|entire|two|three|four|five) )?(\p{Ll}+)\b/gu;
/** What says which: “the case against”, “the company that”, “the ferry Aurora”, “the governor, Ann Brown”; not “the report on Monday”. */
const SAYS_WHICH =
  /^(?:['’]s?\b|,? (?:of|to|for|from|with|into|over|about|against|between|near|among|behind|around|that|which|who|whom|whose|where|when|called|named|known)\b|,? (?:in|on|at|by) (?!(?:(?:early|late|the) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|same|night|morning|evening|noon|midday|\p{N}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))|,? ["“'‘]?(?!\p{Lu}\p{Ll}+day\b)\p{Lu}|-)/u;
/** What may follow the noun where it stands alone; anything else is a noun that it belongs to: “the accident rate”. */
const ENDS =
  /^(?:[.;:!?,)”"’—–]|$|\s(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|did|does|do|also|then|and|or|but|as|after|before|because|while|on|in|at|by|yesterday|today|tomorrow|again|earlier|later|early|late|last|this|said|says|came|took|began|fell|rose|went|broke|put|set|left|sank|made|gave|won|lost|met|got|ran|\p{Ll}+ed|\p{Ll}+ly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/u;
/** Boundary of a clause behind at least four words: what follows may mean what the clause has told. */
const AFTER_CLAUSE = /^(?:[^\s,;]+\s){3,}[^\s,;]+(?:[,;—–]|\s(?:and|but|after|before|when|while|because|who|which|that)\s)/u;

/** Whether a sentence means somebody or something by “the” and a noun that an earlier sentence must have named: “the company”, “the announcement”. */
export function hasBareDefinite(text: string, names: readonly NameSpan[]): boolean {
  return [...text.matchAll(DEFINITE)].some(({ 0: phrase, 1: noun, index }) => {
    const kind = KINDS.find(({ nouns }) => nouns.has(noun!));
    const rest = text.slice(index + phrase.length);
    if (!kind || SAYS_WHICH.test(rest) || !ENDS.test(rest)) return false;
    const before = text.slice(0, index);
    if (names.some((name) => name.end <= index && kind.isMeant(name))) return false;
    return !new RegExp(`\\b(?:an?|\\p{L}+s?['’]s?|its|his|her|their|two|three) (?:\\p{L}+ )*${noun}\\b`, 'iu').test(before) && !AFTER_CLAUSE.test(before);
  });
}
