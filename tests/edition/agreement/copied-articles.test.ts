import { describe, expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition } from '../make-edition.ts';
import { person, place } from '../make-entities.ts';

const entities: CuratedEntity[] = [place('port-selm', 'Port Selm', { kind: 'town' }), person('ana-reyes', 'Ana Reyes')];

const ORIGINAL = `A crane fell on the quay of Port Selm on Tuesday, 6 June 2023, and blocked the fishing harbour.

The driver, aged 44, climbed out of the crushed cabin with a broken arm. Divers searched the basin for the missing counterweight until midnight. The ferry to the islands was diverted to the coal pier.`;

/** The same report by another desk, in partly other words. */
const REWRITTEN = `A crane toppled on the quay of Port Selm on Tuesday, 6 June 2023, blocking the harbour.

The 44-year-old driver climbed out of the crushed cabin, his arm broken. Divers searched the basin until midnight for the counterweight. Nine hauliers said that they would sue.`;

/** Another newsroom, which was there. */
const INDEPENDENT = `On Tuesday, 6 June 2023, a crane fell on the quay of Port Selm and kept the fishermen ashore.

A man was led to an ambulance holding his arm. Boats with lamps went round and round the basin all evening, looking for steel.`;

/** What two newsrooms heard in one speech. */
const SPEECH = `Ana Reyes said that the crane had been inspected in the spring by two engineers of the port. Ana Reyes said that the fishing harbour would be cleared of wreckage within four days. Ana Reyes said that every family of the quay would be paid for lost nets and boats.`;

/** Return why the fall of the crane is settled for articles of different papers; null if it is not. */
function whySettled(...bodies: string[]): string | null {
  const articles = bodies.map((body, index) => ({
    slug: `article-${index}`,
    title: `Article ${index}`,
    source: `Paper ${index}`,
    published: '2023-06-07',
    body,
  }));
  const { rows } = makeEdition(articles, entities).agreement;
  return rows.find(({ state, day }) => state === 'settled' && day === '2023-06-06')?.why ?? null;
}

describe('two articles', () => {
  test('are one source if passages of one are in the other in nearly the same words', () => {
    expect(whySettled(ORIGINAL, REWRITTEN)).toBeNull();
  });

  test('are two sources if they report the same in words of their own', () => {
    expect(whySettled(ORIGINAL, INDEPENDENT)).toMatch(/^Two independent sources/);
  });

  test('are two sources if they only have the words of one speech in common', () => {
    expect(whySettled(`${ORIGINAL}\n\n${SPEECH}`, `${INDEPENDENT}\n\n${SPEECH}`)).toMatch(/^Two independent sources/);
  });
});
