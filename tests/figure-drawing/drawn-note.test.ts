import { expect, test } from 'vitest';
import type { FigureDay, FigureReport } from '../../src/edition/types.ts';
import { drawnNote, latestDays } from '../../src/figure-drawing/index.ts';

const report = (label: string, source: string) => ({ label, source: { name: source, entity: null } }) as FigureReport;
const day = (...reports: FigureReport[]): FigureDay => ({ edtf: '2023-05-22', label: 'D', reports, differ: false, settled: null });

test.each<[string, FigureDay[], number, string]>([
  ['each report has its point', [day(report('7', 'TASS'), report('8', 'TASS'))], 8, ''],
  ['two sources give one number', [day(report('7', 'TASS'), report('7', 'Gladkov'))], 8, ''],
  ['two articles repeat the number of one source', [day(report('7', 'TASS'), report('7', 'TASS'))], 8, ', what a source repeats drawn once'],
  ['a source gives one number on two days', [day(report('7', 'TASS')), day(report('7', 'TASS'))], 8, ''],
  ['only the latest days are drawn', [day(report('7', 'TASS')), day(report('8', 'TASS'))], 1, ', the latest drawn'],
])('the note says what the drawing leaves out: %s', (_, days, most, note) => {
  expect(drawnNote({ days }, latestDays(days, most))).toBe(note);
});
