/** Parameters of Okapi BM25. K1 is the usual saturation; B is lower than the usual 0.75, because the fields of an article are weighted already. */
const K1 = 1.2;
const B = 0.4;
/** Highest impact: four bits. */
const MAX_IMPACT = 15;

/** Weight of one occurrence of a word, by field; `entity` is for words in the names of the article's entities. Given in halves, so that all are integers. */
export const WEIGHT = { title: 6, entity: 4, summary: 3, sentence: 2 } as const;
const WEIGHT_UNIT = 2;

/** Factor between two successive values of the rounded average length. */
const LENGTH_STEP = 1.25;

/** Return the average length of articles, rounded. Without this, a new article would slightly change the impacts of all others. */
export function roundedLength(average: number): number {
  return LENGTH_STEP ** Math.round(Math.log(Math.max(1, average)) / Math.log(LENGTH_STEP));
}

/** Return the BM25 score of a word in an article without its inverse document frequency, as an integer from 1 to 15. */
export function impactOf(weightedFrequency: number, length: number, averageLength: number): number {
  const frequency = weightedFrequency / WEIGHT_UNIT;
  const share = frequency / (frequency + K1 * (1 - B + (B * length) / averageLength));
  return Math.max(1, Math.round(share * MAX_IMPACT));
}

/** Return the inverse document frequency of a word that occurs in `articlesWithIt` of `articles` articles. */
export function inverseDocumentFrequency(articlesWithIt: number, articles: number): number {
  return Math.log(1 + (articles - articlesWithIt + 0.5) / (articlesWithIt + 0.5));
}
