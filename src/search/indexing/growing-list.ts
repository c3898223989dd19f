import { ByteReader, ByteWriter } from '../format/index.ts';

/** What is kept of a key in an article until all articles are read. */
export interface RawPosting {
  article: number;
  /** Frequency, each place weighed by its field. */
  frequency: number;
  /** As in a list of postings. */
  places: number;
}

const MOST = 255;

/** The articles of one key while they are gathered: three or four bytes each, so that those of 100,000 articles fit into memory. */
export class GrowingList {
  readonly #out = new ByteWriter();
  #before = 0;
  df = 0;

  /** Add an article; its number is greater than those before it. */
  add({ article, frequency, places }: RawPosting): void {
    this.#out.varint(article - this.#before);
    this.#out.byte(Math.min(frequency, MOST));
    this.#out.byte(places);
    this.#before = article;
    this.df++;
  }

  *[Symbol.iterator](): Generator<RawPosting> {
    const reader = new ByteReader(this.#out.finish());
    let article = 0;
    while (!reader.atEnd) {
      article += reader.varint();
      const [frequency, places] = reader.bytes(2) as unknown as [number, number];
      yield { article, frequency, places };
    }
  }
}
