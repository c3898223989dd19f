import type { AgreementState } from '../../edition/index.ts';

/** Headings of the four states, each with its explanation. */
export const STATE_LABELS: Record<AgreementState, { name: string; note: string }> = {
  disputed: { name: 'Disputed', note: 'Sources give different numbers, days, names or accounts, or somebody denies it.' },
  open: { name: 'Open', note: 'Announced for a day that has passed without a report, and long periods without any event.' },
  settled: { name: 'Settled', note: 'Several sources say it that do not depend on each other, or an editor settled it and says why.' },
  alone: { name: 'From one source', note: 'Every report of it that was found has it from one person or body, or from one publication.' },
};
