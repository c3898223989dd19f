import { ByteReader, ByteWriter } from '../format/index.ts';

/** Occurrences of a key in one document, before scoring. A document is an article, a series of figures, or a person with roles. */
export interface RawPosting {
  /** Number of the document. */
  document: number;
  /** In an article, the number of occurrences, each weighted by its field; of other documents, their rank. */
  frequency: number;
  /** As in `PostingList`. */
  sentenceBits: number;
}

/** Greatest frequency that is stored: it has one byte. */
const MAX_FREQUENCY = 255;

/** Postings of one key while the index is built: three or four bytes each, so that those of 100,000 articles fit into memory. */
export class CompactPostings {
  readonly #out = new ByteWriter();
  #before = 0;
  /** Number of documents with the key. */
  documentCount = 0;

  /** Add a document, whose number is greater than those added before. */
  add({ document, frequency, sentenceBits }: RawPosting): void {
    this.#out.varint(document - this.#before);
    this.#out.byte(Math.min(frequency, MAX_FREQUENCY));
    this.#out.byte(sentenceBits);
    this.#before = document;
    this.documentCount++;
  }

  *[Symbol.iterator](): Generator<RawPosting> {
    const reader = new ByteReader(this.#out.finish());
    let document = 0;
    while (!reader.atEnd) {
      document += reader.varint();
      const [frequency, sentenceBits] = reader.bytes(2) as unknown as [number, number];
      yield { document, frequency, sentenceBits };
    }
  }
}
