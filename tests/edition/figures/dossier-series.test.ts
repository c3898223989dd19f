import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../../src/collections/articles/compile.ts';
import type { CompiledArticle } from '../../../src/collections/articles/compiled.ts';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import type { FigureSeries } from '../../../src/edition/types.ts';
import { gazetteerEntry, readGazetteer } from '../../../src/collections/entities/read.ts';
import { readSite } from '../../../src/config/site.ts';

const site = readSite(process.cwd());
const { entities } = await readGazetteer(process.cwd());
const gazetteer = createGazetteer(entities.map(gazetteerEntry));

const FOLDER = 'content/articles';
const compiled = readdirSync(FOLDER).map((file): CompiledArticle => {
  const source = { slug: file.replace(/\.md$/, ''), path: file, text: readFileSync(join(FOLDER, file), 'utf8') };
  return compileArticle(source, { gazetteer, timeZone: site.timeZone, imageSize: () => ({ width: 1, height: 1 }) }).article!;
});
const { figures } = buildEdition(compiled, entities, site);

/** Return the series of this kind with a report in the month. */
function seriesOf(what: string, month: string): FigureSeries {
  const found = figures.filter((series) => series.what === what && series.reports.some(({ to }) => to.startsWith(month)));
  expect(found).toHaveLength(1);
  return found[0]!;
}
/** Return the reports of a series in short form, without duplicates in several articles. */
const told = (series: FigureSeries) => [...new Set(series.reports.map(({ to, label, source }) => `${to} ${label} ${source?.name ?? '–'}`))];

// What the record around the dossier gives, worked out by hand from it.
describe('the dossier shows where its reports differ', () => {
  test('seven or eight battalions', () => {
    const series = seriesOf('Battalions', '2023-08');
    expect(told(series)).toEqual([
      '2023-05-24 7 Vyacheslav Gladkov',
      '2023-05-31 7 the leadership of Belgorod Oblast',
      '2023-05-31 7 Vyacheslav Gladkov',
      '2023-08-02 8 Vyacheslav Gladkov',
      '2023-08-02 7 TASS',
    ]);
    expect(series.status).toBe('differ');
    expect(series.articles).toEqual([
      'duma-governors-armed-companies',
      'first-weapons-handed-out',
      'second-defence-unit-belgorod',
      'seven-battalions-no-weapons',
    ]);
  });

  test('the toll of 30 December 2023', () => {
    const series = seriesOf('People killed', '2023-12');
    expect(told(series)).toEqual([
      '2023-12-30 10 Russia’s Emergency Situations Ministry',
      '2023-12-30 14 Russia’s Emergency Situations Ministry',
      '2023-12-31 24 Vyacheslav Gladkov',
    ]);
    expect(series.status).toBe('change');
    expect(series.title).toBe('People killed, Belgorod');
  });

  test('evacuees of Shebekino', () => {
    const series = seriesOf('People displaced', '2023-06');
    expect(told(series)).toEqual([
      '2023-06-02 more than 2,500 Vyacheslav Gladkov',
      '2023-06-04 more than 4,000 Vyacheslav Gladkov',
      '2023-06-04 almost 5,000 Ruptly, as carried by One News Page',
    ]);
    // “More than 4,000” and “almost 5,000” can both be right: Gladkov’s number changed, and the other does not contradict it.
    expect(series.status).toBe('change');
    expect(series.summary).toBe('more than 2,500 → more than 4,000 or almost 5,000');
  });

  test('the injured of 22 and 23 May', () => {
    const series = seriesOf('People injured', '2023-05');
    expect(told(series)).toEqual(['2023-05-22 8 Vyacheslav Gladkov', '2023-05-23 12 TASS', '2023-05-23 13 Regional government']);
    expect(series.days.map(({ label, differ }) => [label, differ])).toEqual([
      ['22 May 2023', false],
      ['23 May 2023', true],
    ]);
    expect(series.articles).toEqual(['armed-groups-cross-grayvoron', 'counter-terrorist-regime-lifted']);
  });

  test('settlements in Kursk Oblast', () => {
    const series = seriesOf('Settlements', '2024-08');
    expect(told(series)).toEqual([
      '2024-08-13 74 Oleksandr Syrskyi',
      '2024-08-20 93 Oleksandr Syrskyi',
      '2024-08-20 92 RBC-Ukraine',
      '2024-08-29 100 The Ukrainian military',
    ]);
    expect(series.title).toBe('Settlements, Kursk Oblast');
    expect(series.status).toBe('differ');
  });

  test('square kilometres', () => {
    const series = seriesOf('Area', '2024-08');
    expect(told(series)).toEqual([
      '2024-08-12 more than 1,000 km² Oleksandr Syrskyi',
      '2024-08-20 1,500 km² RBC-Ukraine',
      '2024-08-29 1,294 km² The Ukrainian military',
    ]);
    expect(series.status).toBe('sources');
  });

  test('without joining what does not belong together', () => {
    expect(figures.map(({ title, period }) => `${title}: ${period}`).sort()).toEqual([
      'Area, Kursk Oblast: 12–29 August 2024',
      'Battalions, Belgorod Oblast: May 2023 – 2 August 2023',
      'Children killed, Belgorod: 30 December 2023',
      'People displaced, Shebekino: 2–4 June 2023',
      'People injured, Belgorod Oblast: 22–23 May 2023',
      'People injured, Belgorod: 30–31 December 2023',
      'People injured, Shebekino: 1–2 June 2023',
      'People killed, Belgorod: 30–31 December 2023',
      'Settlements, Kursk Oblast: 13–29 August 2024',
    ]);
  });
});
