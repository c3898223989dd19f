/** A description divided at its first preposition: “spokesman” + “Russia’s Defence Ministry”. */
export interface DescribedPhrase {
  /** Words of the noun phrase, without a determiner. */
  words: string[];
  /** The words after the first preposition; empty if there is none. */
  complement: string;
}

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'to']);
/** Words after which a description continues with a clause or another phrase: “spokesman who …”, “company based in …”. */
const PHRASE_ENDS = new Set([
  ...[
    'that',
    'which',
    'who',
    'whose',
    'whom',
    'where',
    'on',
    'by',
    'and',
    'as',
    'about',
    'against',
    'over',
    'since',
    'after',
    'before',
    'under',
    'near',
    'along',
  ],
  ...['based', 'chaired', 'created', 'elected', 'established', 'formed', 'founded', 'headed', 'known', 'led', 'made', 'owned', 'run', 'set'],
  ...['said', 'said:', 'familiar', 'close', 'speaking', 'called', 'named'],
]);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'one',
  'another',
  'some',
  'several',
  'many',
  'other',
  'no',
]);

/** Return the parts of a description before and after its first preposition. The words after a comma, a relative pronoun or a conjunction are left out. */
export function phraseOf(description: string): DescribedPhrase {
  const [clause = ''] = description.split(/,(?!\d{3})|[;:(]|(?<=\p{Ll})\.(?:\s|$)/u, 1);
  const clauseWords = clause
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const end = clauseWords.findIndex((word, index) => index > 0 && PHRASE_ENDS.has(word.toLowerCase()));
  const words = end < 0 ? clauseWords : clauseWords.slice(0, end);
  const preposition = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word.toLowerCase()));
  const [nounPhrase, complement] = preposition < 0 ? [words, []] : [words.slice(0, preposition), words.slice(preposition + 1)];
  const first = nounPhrase.findIndex((word) => !DETERMINERS.has(word.toLowerCase()));
  // “One of three troop groups”: “one” is not a noun, so the phrase after “of” is used.
  if (first < 0 && complement.length > 0) return phraseOf(complement.join(' '));
  return { words: first < 0 ? [] : nounPhrase.slice(first), complement: complement.join(' ') };
}

/** Return the phrases that may name an organization, without “the”: all words, and the words after each preposition. “media for the Coast Guard” → “media for the Coast Guard”, “Coast Guard”. */
export function organizationPhrases(description: string): string[] {
  const words = description.split(/\s+/);
  const starts = words.flatMap((word, index) => (index > 0 && PREPOSITIONS.has(word.toLowerCase()) ? [index + 1] : []));
  return [0, ...starts]
    .map((start) =>
      words
        .slice(start)
        .join(' ')
        .replace(/^the\s+/i, ''),
    )
    .filter((phrase) => phrase !== '');
}

/** Return a word in lower case, as it is and without each possible plural ending, for looking it up in a list of singular nouns: “Bodies” → “bodies”, “body”, … */
export function formsOf(word: string): string[] {
  const lower = word.toLowerCase().replace(/['’]s?$/u, '');
  return [lower, lower.replace(/ies$/, 'y'), lower.replace(/men$/, 'man'), lower.replace(/women$/, 'woman'), lower.replace(/es$/, ''), lower.replace(/s$/, '')];
}
