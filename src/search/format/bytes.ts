const UTF8 = /* @__PURE__ */ new TextEncoder();
const READ_UTF8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

/** Growable byte buffer. */
export class ByteWriter {
  #bytes = new Uint8Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Write an integer from 0 to 255. */
  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** Write an integer from 0 to 2³¹ − 1 in groups of seven bits, the lowest first; the high bit marks that more follow (LEB128). */
  varint(value: number): void {
    this.#reserve(5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
  }

  /** Write bytes as they are, without their length. */
  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** Write the length of a text in UTF-8 bytes as a varint, then the text. */
  text(text: string): void {
    const bytes = UTF8.encode(text);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  /** Return the bytes written so far, as a view that is no longer valid after the next write. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Enlarge the buffer, if needed, so that this many bytes more fit. */
  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/**
 * Reader for the bytes of a `ByteWriter`: its methods are called in the order in which the values were written.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /**
   * Read an integer that `ByteWriter.varint` wrote.
   *
   * @throws RangeError when the bytes end within it
   */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || shift > 28) throw new RangeError('The bytes end within a number.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /**
   * Read a byte.
   *
   * @throws RangeError when there is none
   */
  byte(): number {
    return this.bytes(1)[0]!;
  }

  /**
   * Return a view of the next bytes.
   *
   * @throws RangeError when there are fewer
   */
  bytes(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('The bytes end too early.');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /**
   * Return a text that `ByteWriter.text` wrote.
   *
   * @throws RangeError when the bytes end within it; TypeError when it is not UTF-8
   */
  text(): string {
    return READ_UTF8.decode(this.bytes(this.varint()));
  }
}
