import { createRandom as createGenerator } from '../../src/audit/create-random.ts';

/** Pseudo-random numbers, the same in every run: mulberry32. */
export interface Random {
  /** Return a whole number from 0 to `below` - 1. */
  integer(below: number): number;
  /** Return one of the values with equal probability. */
  pick<T>(values: readonly T[]): T;
  /** Return one of the values; earlier ones are far more frequent (Zipf's law), like names in news. */
  pickEarly<T>(values: readonly T[]): T;
  /** Return true with the given probability. */
  chance(probability: number): boolean;
}

/** Create a generator of numbers, which is the same for the same seed. */
export function createRandom(seed: number): Random {
  const next = createGenerator(seed);
  const integer = (below: number) => Math.floor(next() * below);
  return {
    integer,
    pick: (values) => values[integer(values.length)]!,
    // The inverse of the distribution function of 1/x, from 1 to n.
    pickEarly: (values) => values[Math.floor((values.length + 1) ** next()) - 1]!,
    chance: (probability) => next() < probability,
  };
}

/** Return a random sample of at most this number of values, each at most once. */
export function drawSample<T>(lines: readonly T[], count: number, random: Random): T[] {
  const left = [...lines];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.integer(left.length), 1)[0]!);
}
