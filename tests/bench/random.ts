import { createRandom as numbersOf } from '../../src/audit/random.ts';

/** Numbers that look random and are the same in every run: mulberry32. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  integer(below: number): number;
  /** One of the values, each as often as another. */
  pick<T>(values: readonly T[]): T;
  /** One of the values, the first ones far more often than the last (Zipf's law), as names are spread in news. */
  pickEarly<T>(values: readonly T[]): T;
  /** Whether a thing of the given probability happens. */
  chance(probability: number): boolean;
}

export function createRandom(seed: number): Random {
  const next = numbersOf(seed);
  const integer = (below: number) => Math.floor(next() * below);
  return {
    integer,
    pick: (values) => values[integer(values.length)]!,
    // The inverse of the distribution function of 1/x, from 1 to n.
    pickEarly: (values) => values[Math.floor((values.length + 1) ** next()) - 1]!,
    chance: (probability) => next() < probability,
  };
}

/** So many of the lines, drawn at random. */
export function drawn(lines: readonly string[], count: number, random: Random): string[] {
  const left = [...lines];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.integer(left.length), 1)[0]!);
}
