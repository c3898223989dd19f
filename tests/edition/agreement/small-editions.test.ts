import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withContent } from '../../../src/desk/index.ts';

// Two small editions of eight reports by four newsrooms. Their rows were written down before the code saw the articles. Titles name the rows that are not
// found; no others may be missing or added.

/** Resolve to the rows of an edition in `tests/fixtures/editions`. */
async function rowsOf(name: string) {
  const root = join(import.meta.dirname, '../../fixtures/editions', name);
  return withContent(root, ({ edition }) =>
    edition.agreement.rows.map(({ state, kind, day, accounts }) => ({
      state,
      kind,
      day,
      text: accounts[0]!.sentence.excerpt.text,
      sources: accounts.map(({ source }) => source),
    })),
  );
}

describe('a flood', async () => {
  const rows = await rowsOf('flood');
  const sourcesOf = (state: string, kind: string) =>
    rows.filter((row) => row.state === state && row.kind === kind).map(({ day, sources }) => [day, ...sources]);

  test('two newsrooms report the burst bank and the emergency', () => {
    expect(sourcesOf('settled', 'happening')).toEqual([
      ['2025-03-02', 'as reported by Northern Wire', 'as reported by Wendale Courier'],
      ['2025-03-02', 'as reported by Northern Wire', 'as reported by Wendale Courier'],
    ]);
  });

  test('the police count three in two articles, which is one source; the hospital counts four; the mayor and the governor’s office differ over the damage', () => {
    expect(sourcesOf('settled', 'number')).toEqual([]);
    expect(sourcesOf('disputed', 'difference')).toEqual([['2025-03-11', 'Helen Strand', 'Brandt’s office']]);
    expect(sourcesOf('disputed', 'number')).toEqual([['2025-03-06', 'Wendale Police', 'The town’s hospital']]);
  });

  test('the town and the company differ over the dam, and the company denies damage', () => {
    // Dated by what the article is about: the bank burst on 2 March.
    expect(sourcesOf('disputed', 'accounts')).toEqual([['2025-03-02', 'Helen Strand', 'Aske Power']]);
    expect(sourcesOf('disputed', 'denial')).toEqual([['2025-03-04', 'Aske Power']]);
  });

  test('of the announcements, only the payments have no later report', () => {
    expect(sourcesOf('open', 'announced')).toEqual([['2025-03-14', 'as reported by Northern Wire']]);
  });

  // The visit of 10 March is not listed: the only report tells it together with what the governor promised there, so that he himself is its source.
  test('what only one source reports is listed, without acts of that source itself', () => {
    expect(rows.filter(({ state }) => state === 'alone').map(({ day, sources }) => [day, ...sources])).toEqual([
      ['2025-03-20', 'as reported by Marfield Post'],
    ]);
  });
});

describe('an election', async () => {
  const rows = await rowsOf('election');
  const sourcesOf = (state: string, kind: string) =>
    rows.filter((row) => row.state === state && row.kind === kind).map(({ day, sources }) => [day, ...sources]);

  test('two newsrooms report the curfew and the result; the convoy is not listed, because the second report quotes unnamed witnesses, who may be those of the first', () => {
    expect(sourcesOf('settled', 'happening')).toEqual([
      ['2024-10-21', 'as reported by Capital Times', 'as reported by Continental Press Agency'],
      ['2024-10-14', 'as reported by Capital Times', 'as reported by Continental Press Agency'],
    ]);
  });

  test('arrests are counted differently; the number of marchers was not found, because the second one has no noun', () => {
    expect(sourcesOf('disputed', 'number')).toEqual([['2024-10-17', 'Oskar Reyl', "Lawyers' League"]]);
  });

  test('accounts of the shots differ, and what is denied says who denies it', () => {
    expect(sourcesOf('disputed', 'accounts')).toEqual([['2024-10-21', 'Police in Port Selm', 'Forward Kestria', 'Maria Ferro']]);
    expect(sourcesOf('disputed', 'denial').map(([, who]) => who)).toEqual(['Oskar Reyl', 'Election Commission of Kestria']);
  });

  test('the recount is open, the hearing is not: the court dismissed the complaint that day', () => {
    expect(sourcesOf('open', 'announced')).toEqual([['2024-11-04', 'as reported by Radio Free Coast']]);
  });

  test('what only one newsroom reports', () => {
    expect(sourcesOf('alone', 'happening').map(([day]) => day)).toEqual(['2024-11-19', '2024-11-01', '2024-10-28']);
  });
});
