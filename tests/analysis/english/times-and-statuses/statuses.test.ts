import { describe, expect, test } from 'vitest';
import { findEvents } from '../../../../src/analysis/english/events/index.ts';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';
import { DAY } from './cases.ts';
import { clauses } from './clauses.ts';
import { denials } from './denials.ts';
import { doubtsAndDecisions } from './doubts-and-decisions.ts';
import { habitsAndWorks } from './habits-and-works.ts';
import { insertionsAndRules } from './insertions-and-rules.ts';
import { limits } from './limits.ts';
import { outcomes } from './outcomes.ts';
import { plans } from './plans.ts';
import { plansAndBeliefs } from './plans-and-beliefs.ts';
import { reversals } from './reversals.ts';
import { sharedVerbs } from './shared-verbs.ts';
import { unclearStatuses } from './unclear.ts';

/** Return EDTF and status of each event in a paragraph. */
function eventsOf(text: string, published: string): string[] {
  const passages: Passage[] = [{ kind: 'paragraph', text, opaque: [] }];
  const sentences = splitSentences(passages);
  const times = findTimes(passages, sentences, { published });
  return findEvents(sentences, times, passages, { published }).map(({ time, status }) => `${times.find(({ id }) => id === time)?.edtf} ${status}`);
}

const KINDS = [
  plans,
  denials,
  habitsAndWorks,
  plansAndBeliefs,
  unclearStatuses,
  outcomes,
  clauses,
  sharedVerbs,
  doubtsAndDecisions,
  insertionsAndRules,
  limits,
  reversals,
].flatMap((cases) => Object.entries(cases));

describe.each(KINDS)('%s', (_kind, cases) => {
  test.each(cases)('%s', (text, events, published = DAY) => {
    expect(eventsOf(text, published)).toEqual(events);
  });
});
