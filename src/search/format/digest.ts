/**
 * A digest of bytes that come in pieces, for names that change with the content: 64 bits in two halves (FNV-1a and a
 * multiplicative hash, each finished as in MurmurHash3). It tells versions apart; it is no protection against forgery.
 */
export class Digest {
  #low = 0x811c9dc5;
  #high = 0x9747b28c;

  add(bytes: Uint8Array): void {
    let [low, high] = [this.#low, this.#high];
    for (let i = 0; i < bytes.length; i++) {
      low = Math.imul(low ^ bytes[i]!, 0x01000193);
      high = Math.imul(high + bytes[i]!, 0x9e3779b1) ^ (high >>> 15);
    }
    // The length parts pieces: “ab”, “c” is not “a”, “bc”.
    this.#low = Math.imul(low ^ bytes.length, 0x01000193);
    this.#high = Math.imul(high + bytes.length, 0x9e3779b1);
  }

  /** Sixteen hexadecimal digits. */
  text(): string {
    return [this.#low, this.#high].map((half) => finish(half).toString(16).padStart(8, '0')).join('');
  }
}

/** A number of 32 bits for a key, evenly spread. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return finish(hash);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
