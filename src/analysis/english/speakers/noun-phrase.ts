/** A description divided at its first preposition: “spokesman” + “Russia’s Defence Ministry”. */
export interface DescribedPhrase {
  /** Words of the noun phrase, without a determiner. */
  words: string[];
  /** What follows “of”, “for”, “at” or “in”; empty if there is none. */
  of: string;
}

const LINKS = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'to']);
const ENDS = new Set([
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

/** Divide a description into its noun phrase and what that is of. Ends at a comma, at a relative clause and at a conjunction. */
export function phraseOf(description: string): DescribedPhrase {
  const [clause = ''] = description.split(/[,;:(]|(?<=\p{Ll})\.(?:\s|$)/u, 1);
  const all = clause
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const end = all.findIndex((word, index) => index > 0 && ENDS.has(word.toLowerCase()));
  const words = end < 0 ? all : all.slice(0, end);
  const link = words.findIndex((word, index) => index > 0 && LINKS.has(word.toLowerCase()));
  const [head, of] = link < 0 ? [words, []] : [words.slice(0, link), words.slice(link + 1)];
  const first = head.findIndex((word) => !DETERMINERS.has(word.toLowerCase()));
  // “One of three troop groups” is one of these.
  if (first < 0 && of.length > 0) return phraseOf(of.join(' '));
  return { words: first < 0 ? [] : head.slice(first), of: of.join(' ') };
}

/** What may be the body behind each link of a phrase: “media for the Coast Guard” → “media for the Coast Guard”, “Coast Guard”. */
export function bodiesIn(of: string): string[] {
  const words = of.split(/\s+/);
  const starts = words.flatMap((word, index) => (index > 0 && LINKS.has(word.toLowerCase()) ? [index + 1] : []));
  return [0, ...starts]
    .map((start) =>
      words
        .slice(start)
        .join(' ')
        .replace(/^the\s+/i, ''),
    )
    .filter((body) => body !== '');
}

/** The forms under which a word may stand in a list: in lower case, and without the ending of a plural. */
export function formsOf(word: string): string[] {
  const lower = word.toLowerCase().replace(/['’]s?$/u, '');
  return [lower, lower.replace(/ies$/, 'y'), lower.replace(/men$/, 'man'), lower.replace(/women$/, 'woman'), lower.replace(/es$/, ''), lower.replace(/s$/, '')];
}
