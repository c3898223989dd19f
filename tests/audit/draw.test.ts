import { expect, test } from 'vitest';
import { auditItems, drawSample, kindsFound } from '../../src/audit/index.ts';
import { AUDIT_KINDS } from '../../src/collections/audits/index.ts';
import { BODIES, editionOf } from './samples.ts';

const { edition } = editionOf(BODIES);

test('the words of every finding are in its sentence at its offset', () => {
  const items = AUDIT_KINDS.flatMap((kind) => auditItems(edition, kind)).filter(({ at }) => at !== undefined);
  expect(items.length).toBeGreaterThan(5);
  for (const { sentence, words, at } of items) expect(sentence.slice(at, at! + words.length)).toBe(words);
});

test('each mention is a finding, with its type and entity, and its occurrence where the words are there several times', () => {
  const reyes = auditItems(edition, 'names').filter(({ words, article }) => words === 'Ana Reyes' && article === 'article-1');
  expect(reyes.map(({ read, occurrence }) => [read, occurrence])).toEqual([
    ['person: Ana Reyes', 1],
    ['person: Ana Reyes', 2],
  ]);
  expect(auditItems(edition, 'names').find(({ words, article }) => words === 'Northport' && article === 'article-2')).not.toHaveProperty('occurrence');
});

test('dates, figures and statements say how they were interpreted', () => {
  expect(auditItems(edition, 'dates')).toContainEqual(
    expect.objectContaining({ words: 'Monday', read: '1 May 2023 (2023-05-01), in an article from 3 May 2023' }),
  );
  expect(auditItems(edition, 'figures')).toContainEqual(expect.objectContaining({ words: '93', read: '93 people injured; 1 May 2023; source: Ana Reyes' }));
  expect(auditItems(edition, 'claims')).toContainEqual(expect.objectContaining({ words: 'that nobody was killed', read: 'Police: said' }));
});

test('a mention that an editor has set is not a finding', () => {
  const over = 'overrides:\n  entities:\n    - { text: Ana Reyes, type: person, reason: R. }\n';
  expect(auditItems(editionOf(BODIES, over).edition, 'names').filter(({ words }) => words === 'Ana Reyes')).toEqual([]);
});

test('a seed gives the same sample, without a finding twice; another seed and another kind give others', () => {
  const long = editionOf(BODIES.map((body) => Array.from({ length: 12 }, () => body).join('\n\n'))).edition;
  const drawn = (seed: number) => drawSample(long, 'names', seed, 20);
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1).items).not.toEqual(drawn(2).items);
  const all = auditItems(long, 'names').map((item) => JSON.stringify(item));
  const sample = drawSample(long, 'names', 1, 10_000);
  expect(sample.items.map((item) => JSON.stringify(item)).sort()).toEqual(all.sort());
  expect(sample.of).toBe(all.length);
});

test('over many seeds every finding is drawn about equally often', () => {
  const counts = new Map<string, number>();
  for (let seed = 1; seed <= 400; seed++)
    for (const { words, id } of drawSample(edition, 'dates', seed, 1).items) counts.set(`${id} ${words}`, (counts.get(`${id} ${words}`) ?? 0) + 1);
  const expected = 400 / auditItems(edition, 'dates').length;
  // Five standard deviations of a binomial count.
  for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
  expect(counts.size).toBe(auditItems(edition, 'dates').length);
});

test('a kind of which nothing was found is left out', () => {
  expect(kindsFound(editionOf(['Nothing is here.']).edition)).toEqual([]);
});
