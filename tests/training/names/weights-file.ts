import type { NameModel } from '../../../src/analysis/english/names/model/name-model.ts';
import type { TrainingSet } from './sets.ts';

/** Longest line of the file. */
const LINE = 4000;

/** A model → the text of the module that holds it. */
export function weightsFile({ features, steps, trust, doubt }: NameModel, sets: readonly TrainingSet[]): string {
  const text = Buffer.from(features.buffer, features.byteOffset, features.byteLength).toString('base64');
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  const sources = sets.map(({ name, documents }) => `${name} (${documents.length})`).join(', ');
  return `/**
 * Weights of the model that reads names. Made by \`npm run bench -- train-names\`; never edited by hand.
 *
 * Trained on these annotated sets and nothing else (documents in brackets): ${sources}.
 * GUM: annotations CC BY 4.0, texts CC BY and CC BY-SA; NewsReader MEANTIME: CC BY 4.0; Wikigold: CC BY 4.0, text CC BY-SA.
 * The file holds numbers only, no text of them. One byte a weight, in base64: ${Math.round(text.length / 1000)} KB.
 */
export const NAME_WEIGHTS: { features: string; steps: readonly number[]; trust: number; doubt: number } = {
  trust: ${trust},
  doubt: ${doubt},
  // prettier-ignore
  steps: [${steps.join(', ')}],
  features: \`
${lines.join('\n')}
\`,
};
`;
}
