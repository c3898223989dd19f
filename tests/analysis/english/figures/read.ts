import { analyze } from '../../../../src/analysis/analyze.ts';
import { createGazetteer } from '../../../../src/analysis/english/names/index.ts';
import { passagesOfText } from '../../../../src/analysis/core/plain-text.ts';
import type { Figure } from '../../../../src/analysis/core/types.ts';
import { languages } from '../../english.ts';

const gazetteer = createGazetteer([]);

/** Return the figures of a text published on 5 July 2023. */
export function readFigures(text: string): Figure[] {
  return annotationsOf(text).figures;
}

/** Return for each figure of a text the label of the time that dates it, or “the day of publication”. */
export function datesOf(text: string): string[] {
  const { figures, times } = annotationsOf(text);
  return figures.map(({ time }) => times.find(({ id }) => id === time)?.label ?? 'the day of publication');
}

function annotationsOf(text: string): ReturnType<typeof analyze> {
  return analyze(passagesOfText(text), { published: '2023-07-05', lang: 'en', languages, gazetteer });
}
