/** A description divided at its first preposition: “spokesman” + “Russia’s Defence Ministry”. */
export interface DescribedPhrase {
  /** Words of the noun phrase, without a determiner. */
  words: string[];
  /** The words after the first preposition; empty if there is none. */
  of: string;
}

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'to']);
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

/** Divide a description at its first preposition. What follows a comma, a relative pronoun or a conjunction is left out. */
export function phraseOf(description: string): DescribedPhrase {
  const [clause = ''] = description.split(/[,;:(]|(?<=\p{Ll})\.(?:\s|$)/u, 1);
  const all = clause
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const end = all.findIndex((word, index) => index > 0 && PHRASE_ENDS.has(word.toLowerCase()));
  const words = end < 0 ? all : all.slice(0, end);
  const link = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word.toLowerCase()));
  const [head, of] = link < 0 ? [words, []] : [words.slice(0, link), words.slice(link + 1)];
  const first = head.findIndex((word) => !DETERMINERS.has(word.toLowerCase()));
  // “One of three troop groups”: “one” names nothing, so the phrase is “troop groups”.
  if (first < 0 && of.length > 0) return phraseOf(of.join(' '));
  return { words: first < 0 ? [] : head.slice(first), of: of.join(' ') };
}

/** Return the phrases that may name an organization: the whole, and what follows each preposition, without “the”: “media for the Coast Guard” → “media for the Coast Guard”, “Coast Guard”. */
export function bodiesIn(of: string): string[] {
  const words = of.split(/\s+/);
  const starts = words.flatMap((word, index) => (index > 0 && PREPOSITIONS.has(word.toLowerCase()) ? [index + 1] : []));
  return [0, ...starts]
    .map((start) =>
      words
        .slice(start)
        .join(' ')
        .replace(/^the\s+/i, ''),
    )
    .filter((body) => body !== '');
}

/** Return the forms under which a word may be in a list of nouns: in lower case, as it is and without each possible ending of a plural. */
export function formsOf(word: string): string[] {
  const lower = word.toLowerCase().replace(/['’]s?$/u, '');
  return [lower, lower.replace(/ies$/, 'y'), lower.replace(/men$/, 'man'), lower.replace(/women$/, 'woman'), lower.replace(/es$/, ''), lower.replace(/s$/, '')];
}
