import type { EntityType, Span } from '../../core/index.ts';
import { wordSet } from './word-set.ts';

/** A name in a sentence; the type is null for a capitalized word that is no known entity: “the Saltholm”. */
export interface NameSpan extends Span {
  type: EntityType | null;
}

/**
 * Nouns that, after “the” and without a complement, refer to an earlier sentence (“the company”), unless a name before them in the same sentence is what they refer
 * to: `mayReferTo` tests such a name. `isOwner: false` excludes names in the possessive.
 */
const KINDS: readonly { nouns: ReadonlySet<string>; mayReferTo: (name: NameSpan) => boolean; isOwner?: false }[] = [
  {
    nouns: wordSet('company firm group agency board association club union organisation organization'),
    mayReferTo: ({ type }) => type !== 'person' && type !== 'place',
  },
  {
    nouns: wordSet('man woman men women suspect suspects victim victims attacker attackers couple pair'),
    mayReferTo: ({ type }) => type === 'person' || type === null,
  },
  {
    nouns: wordSet(
      'app site website tool program programme project product device devices phone phones ship ferry boat plane train vessel paper document letter message footage',
    ),
    mayReferTo: ({ type }) => type !== 'person',
  },
  {
    nouns: wordSet('region village town district province island county area valley'),
    mayReferTo: ({ type }) => type === 'place' || type === null,
    isOwner: false,
  },
  {
    nouns: wordSet(
      'announcement decision dispute issue incident accident attack blast explosion visit order proposal deal move ruling verdict request claim claims change changes problem matter case study report findings bill scheme event damage figures explosions blasts attacks shelling flood fire crash collapse talks protests criticism accusation accusations allegation allegations warning warnings offer appeal complaint threat threats remarks comments recording inquiry agreement rescue suggestion',
    ),
    mayReferTo: () => false,
  },
];

const DEFINITE = /\b[Tt]he (?:(?:new|latest|same|other|whole|entire|two|three|four|five) )?(\p{Ll}+)\b/gu;
/** Complement that identifies the noun before it: “the case against”, “the company that”, “the ferry Aurora”, “the governor, Ann Brown”; not “the report on Monday”. */
const COMPLEMENT =
  /^(?:['’]s?\b|,? (?:of|to|for|from|with|into|over|about|against|between|near|among|behind|around|that|which|who|whom|whose|where|when|called|named|known)\b|,? (?:in|on|at|by) (?!(?:(?:early|late|the) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|same|night|morning|evening|noon|midday|\p{N}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))|,? ["“'‘]?(?!\p{Lu}\p{Ll}+day\b)\p{Lu}|-)/u;
/** What may follow a noun that is the head of its phrase; in “the accident rate”, “accident” is not. */
const ENDS =
  /^(?:[.;:!?,)”"’—–]|$|\s(?:the|was|were|is|are|has|have|had|will|would|can|could|may|might|must|did|does|do|also|then|and|or|but|as|after|before|because|while|on|in|at|by|yesterday|today|tomorrow|again|earlier|later|early|late|last|this|said|says|came|took|began|fell|rose|went|broke|put|set|left|sank|made|gave|won|lost|met|got|ran|\p{Ll}+ed|\p{Ll}+ly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/u;
/** A clause of at least four words and its boundary: what follows may refer to the clause. */
const AFTER_CLAUSE = /^(?:[^\s,;]+\s){3,}[^\s,;]+(?:[,;—–]|\s(?:and|but|after|before|when|while|because|who|which)\s)/u;

/** Nouns that need no complement: institutions of the country that an article is about, and things of which there is only one. */
const UNIQUE = wordSet('government parliament police army military opposition cabinet senate pope vatican euro dollar pound world internet moon sun');
/** The same for a noun that opens a sentence; an addition after a comma identifies it only if it is a name: “the first victim, the retired teacher Ann Brown,”. */
const COMPLEMENT_OF_SUBJECT =
  /^(?:['’]s?\b|, (?:the|an?) (?:[\p{Ll}-]+ ){1,4}\p{Lu}\p{L}+ \p{Lu}| (?:of|to|for|from|with|into|over|about|against|between|near|among|behind|around|beside|above|below|under|outside|inside|off|that|who|whose|where|when|called|named|known|in|at|on (?!\p{Lu}\p{Ll}+day\b))\b|,? ["“'‘]?(?!\p{Lu}\p{Ll}+day\b)\p{Lu}|-)/u;

/** Words of the first clause before the name of a place, or of a body that has one: “The river rose at (Leeds)”, “The whistle went at the (Varnholt Works)”. */
const IN_PLACE = /^The [^,;:“"]* (?:in|at|near|outside|around|off|of|between) (?:the )?$/u;
const AT_SITE = /^The [^,;:“"]* (?:at|outside) (?:the )?$/u;

/**
 * Whether a sentence begins with “the” and a noun that nothing in the sentence identifies, so that an earlier sentence must have introduced it: “The furnaces were
 * shut on Friday.” “The police” and “the government” need no introduction; in “The river rose in Leeds”, the place identifies the river.
 */
export function opensWithUnexplainedDefinite(text: string, names: readonly NameSpan[]): boolean {
  const identifies = ({ type, start }: NameSpan) => (type === 'place' ? IN_PLACE : AT_SITE).test(text.slice(0, start)) && type !== 'person' && type !== null;
  if (names.some(identifies)) return false;
  // Adjectives may precede the noun: the subject ends at the first word that is followed by a verb, a comma or a complement.
  for (let words = 1; words <= 4; words++) {
    const [phrase, last] = new RegExp(`^The (?:[\\p{Ll}\\p{N}’'-]+ ){${words - 1}}([\\p{Ll}’'-]+)`, 'u').exec(text) ?? [];
    if (phrase === undefined) return false;
    const rest = text.slice(phrase.length);
    if (/^ (?:\p{Ll}|\p{N})/u.test(rest) === false || ENDS.test(rest) || COMPLEMENT_OF_SUBJECT.test(rest))
      return !COMPLEMENT_OF_SUBJECT.test(rest) && !(words <= 2 && UNIQUE.has(last!));
  }
  return true;
}

/** Whether a sentence contains “the” and a noun that an earlier sentence must have introduced: “the company”, “the announcement”. */
export function hasUnexplainedDefinite(text: string, names: readonly NameSpan[]): boolean {
  return [...text.matchAll(DEFINITE)].some(({ 0: phrase, 1: noun, index }) => {
    const kind = KINDS.find(({ nouns }) => nouns.has(noun!));
    const rest = text.slice(index + phrase.length);
    if (!kind || COMPLEMENT.test(rest) || !ENDS.test(rest)) return false;
    const before = text.slice(0, index);
    // “Russia’s ministry said that rockets had been shot down over the region”: the region is not Russia, which is only named in the possessive.
    const isOwner = ({ end }: NameSpan) => /^['’]/.test(text.slice(end));
    if (names.some((name) => name.end <= index && kind.mayReferTo(name) && (kind.isOwner !== false || !isOwner(name)))) return false;
    return !new RegExp(`\\b(?:an?|\\p{L}+s?['’]s?|its|his|her|their|two|three) (?:\\p{L}+ )*${noun}\\b`, 'iu').test(before) && !AFTER_CLAUSE.test(before);
  });
}
