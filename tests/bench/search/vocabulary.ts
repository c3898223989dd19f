import type { Random } from '../random.ts';

/**
 * A vocabulary in which frequent words become more frequent and new ones rarer: its size grows as `scale × n^exponent`
 * (Heaps' law), and frequencies follow Zipf's law. New words are spelt like the given samples.
 */
export class GrowingVocabulary {
  readonly #random: Random;
  readonly #scale: number;
  readonly #exponent: number;
  readonly #next = new Map<string, string[]>();
  readonly #starts: string[] = [];
  readonly #known = new Set<string>();
  /** The draws so far, up to a number that is enough to draw from. */
  readonly #draws: string[] = [];
  #drawn = 0;

  constructor(random: Random, samples: readonly string[], scale: number, exponent: number) {
    this.#random = random;
    this.#scale = scale;
    this.#exponent = exponent;
    for (const word of samples) {
      this.#starts.push(word.slice(0, 3));
      for (let i = 3; i <= word.length; i++) {
        const before = word.slice(i - 3, i);
        const list = this.#next.get(before) ?? [];
        list.push(word[i] ?? '');
        this.#next.set(before, list);
      }
    }
  }

  draw(): string {
    this.#drawn++;
    const newness = Math.min(0.9, this.#scale * this.#exponent * this.#drawn ** (this.#exponent - 1));
    const word = this.#draws.length === 0 || this.#random.chance(newness) ? this.#spell() : this.#random.pick(this.#draws);
    if (this.#draws.length < 3_000_000) this.#draws.push(word);
    else this.#draws[this.#random.integer(this.#draws.length)] = word;
    return word;
  }

  #spell(): string {
    for (let attempt = 0; ; attempt++) {
      let word = this.#random.pick(this.#starts);
      while (word.length < 14) {
        const letter = this.#random.pick(this.#next.get(word.slice(-3)) ?? ['']);
        if (letter === '') break;
        word += letter;
      }
      if (word.length < 4 || (this.#known.has(word) && attempt < 20)) continue;
      this.#known.add(word);
      return word;
    }
  }
}
