/**
 * Incremental 64-bit digest, for file names that change with the content: two 32-bit halves (FNV-1a and a
 * multiplicative hash, each with the finalizer of MurmurHash3). It detects changes; it is not cryptographic.
 */
export class Digest {
  #low = 0x811c9dc5;
  #high = 0x9747b28c;

  /** Add bytes to what is digested. */
  add(bytes: Uint8Array): void {
    let [low, high] = [this.#low, this.#high];
    for (let i = 0; i < bytes.length; i++) {
      low = Math.imul(low ^ bytes[i]!, 0x01000193);
      high = Math.imul(high + bytes[i]!, 0x9e3779b1) ^ (high >>> 15);
    }
    // Adding the length makes piece boundaries count: “ab”, “c” differs from “a”, “bc”.
    this.#low = Math.imul(low ^ bytes.length, 0x01000193);
    this.#high = Math.imul(high + bytes.length, 0x9e3779b1);
  }

  /** Return the digest as sixteen hexadecimal digits. Any of them alone is evenly distributed, so that a shorter digest can be cut from it. */
  text(): string {
    return [this.#low, this.#high].map((half) => finish(half).toString(16).padStart(8, '0')).join('');
  }
}

/** Return an evenly distributed unsigned 32-bit hash of a key (FNV-1a). */
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
