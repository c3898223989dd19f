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

/**
 * Format each figure of a text as one line: its words, its value, and those of the named properties that it has. The scope is left out if it is `all`.
 *
 * @param properties the properties in the order of the line
 */
export function linesOfFigures(text: string, ...properties: ('qualifier' | 'unit' | 'counts' | 'measures' | 'change' | 'state' | 'scope')[]): string[] {
  return readFigures(text).map((figure) => {
    const value = Array.isArray(figure.value) ? figure.value.join('..') : figure.value;
    const others = properties.map((property) => (figure[property] === 'all' ? null : figure[property]));
    return [`${figure.surface} = ${value}`, ...others].filter((part) => part !== null).join(' · ');
  });
}

/** Return the analysis of a text published on 5 July 2023. */
export function annotationsOf(text: string): ReturnType<typeof analyze> {
  return analyze(passagesOfText(text), { published: '2023-07-05', lang: 'en', languages, gazetteer });
}
