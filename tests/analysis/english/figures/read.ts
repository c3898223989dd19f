import { analyze } from '../../../../src/analysis/analyze.ts';
import { createGazetteer } from '../../../../src/analysis/english/names/index.ts';
import { passagesOfText } from '../../../../src/analysis/core/plain-text.ts';
import type { Figure } from '../../../../src/analysis/core/types.ts';
import { languages } from '../../english.ts';

const gazetteer = createGazetteer([]);

/** Return the figures of a text published on 5 July 2023. */
export function readFigures(text: string): Figure[] {
  return analyze(passagesOfText(text), { published: '2023-07-05', lang: 'en', languages, gazetteer }).figures;
}
