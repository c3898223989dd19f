import { ByteReader, ByteWriter } from '../format/index.ts';

/** Occurrences of a key in one article, before scoring. */
export interface RawPosting {
  article: number;
  /** Number of occurrences, each weighted by its field. */
  frequency: number;
  /** As in `PostingList`. */
  sentenceBits: number;
}

const MAX_FREQUENCY = 255;

/** Postings of one key while the index is built: three or four bytes each, so that those of 100,000 articles fit into memory. */
export class CompactPostings {
  readonly #out = new ByteWriter();
  #before = 0;
  df = 0;

  /** Add an article, whose number is greater than those added before. */
  add({ article, frequency, sentenceBits }: RawPosting): void {
    this.#out.varint(article - this.#before);
    this.#out.byte(Math.min(frequency, MAX_FREQUENCY));
    this.#out.byte(sentenceBits);
    this.#before = article;
    this.df++;
  }

  *[Symbol.iterator](): Generator<RawPosting> {
    const reader = new ByteReader(this.#out.finish());
    let article = 0;
    while (!reader.atEnd) {
      article += reader.varint();
      const [frequency, sentenceBits] = reader.bytes(2) as unknown as [number, number];
      yield { article, frequency, sentenceBits };
    }
  }
}
