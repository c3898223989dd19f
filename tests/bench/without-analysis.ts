import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ANALYSIS = /export function analyze\([^]*?\n}\n/;
const WITHOUT_ANALYSIS = `export function analyze(passages: Passage[], { published, gazetteer }: AnalysisContext): Annotations {
  return createAnalyzer({ language: { code: 'en', stages: otherLanguage.stages.slice(0, 1) } }).analyze({ passages, published, gazetteer });
}
`;

/** Remove the analysis from a copied site: articles are only split into sentences. */
export function removeAnalysis(copy: string): void {
  const file = join(copy, 'src/analysis/analyze.ts');
  const code = readFileSync(file, 'utf8');
  if (!ANALYSIS.test(code))
    throw new Error('src/analysis/analyze.ts has no function “analyze” that could be removed: change tests/bench/without-analysis.ts accordingly.');
  writeFileSync(file, code.replace(ANALYSIS, WITHOUT_ANALYSIS));
}
