/** Okapi BM25 with the usual saturation; length counts less than usual, because the fields of an article are weighed already. */
const K1 = 1.2;
const B = 0.4;
/** The finest impact: four bits. */
const FINEST = 15;

/** What a word counts each time it stands in a field; `entity` where a name of an entity of the article holds it. In halves, so that they are whole. */
export const WEIGHT = { title: 6, entity: 4, summary: 3, sentence: 2 } as const;
const WEIGHT_UNIT = 2;

/** What a word counts in an article, rarity apart → 1 to 15. */
export function impactOf(weighedFrequency: number, length: number, averageLength: number): number {
  const frequency = weighedFrequency / WEIGHT_UNIT;
  const share = frequency / (frequency + K1 * (1 - B + (B * length) / averageLength));
  return Math.max(1, Math.round(share * FINEST));
}

/** What the rarity of a word counts: its inverse document frequency. */
export function rarityOf(articlesWithIt: number, articles: number): number {
  return Math.log(1 + (articles - articlesWithIt + 0.5) / (articlesWithIt + 0.5));
}
