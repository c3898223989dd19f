import type { AgreementState } from '../../edition/index.ts';

/** Headings of the four states, and what each of them means. */
export const STATE_WORDS: Record<AgreementState, { name: string; note: string }> = {
  disputed: { name: 'Disputed', note: 'Sources give different numbers, days or names, or somebody denies it.' },
  open: { name: 'Open', note: 'Announced for a day that has passed without a report, and stretches of time of which nothing is told.' },
  settled: { name: 'Settled', note: 'Several sources say it that do not depend on each other.' },
  alone: { name: 'From one source', note: 'One source says it, however many articles pass it on.' },
};
