import type { Problem } from '../../content-files/index.ts';
import { danglingAgreementPointers, readAgreementNotes } from '../agreement/read.ts';
import { readAudits } from '../audits/read.ts';
import { datedSentences } from '../chronicle/dated-sentences.ts';
import { danglingChroniclePointers, readChronicleNotes } from '../chronicle/read.ts';
import { danglingFigurePointers, readFigureNotes } from '../figures/read.ts';
import { problemsOfTopicFiles, readTopicFiles } from '../topics/read.ts';
import { type CompiledFile, readCompiledFile } from './compiled-file.ts';

/**
 * Resolve to the problems of the files that point to articles: notes on figures, on the chronicle and on agreement, topic files, and audits. A problem is an invalid
 * file, a pointer to something that the articles do not contain, or a topic file without articles.
 *
 * @param compiled compiled articles by slug
 * @param renamed current slugs of articles by their former ones
 * @param invalid slugs of invalid articles. What they contain is unknown, so that a pointer to one is no problem
 */
export async function findPointerProblems(
  root: string,
  compiled: ReadonlyMap<string, CompiledFile>,
  renamed: ReadonlyMap<string, string>,
  invalid: ReadonlySet<string>,
): Promise<Problem[]> {
  const slugs = new Set(compiled.keys());
  const passagesOf = (slug: string) => readCompiledFile(compiled.get(slug)!).passages;
  const datedIn = (slug: string) => datedSentences(readCompiledFile(compiled.get(slug)!));
  const topicsByArticle = new Map(Array.from(compiled, ([slug, { topics }]) => [slug, topics]));
  const figuresByArticle = new Map(Array.from(compiled, ([slug, { figures }]) => [slug, figures]));
  const figures = await readFigureNotes(root);
  const chronicle = await readChronicleNotes(root);
  const topics = await readTopicFiles(root);
  const agreement = await readAgreementNotes(root);
  const audits = await readAudits(root);
  return [
    ...figures.problems,
    ...chronicle.problems,
    ...danglingChroniclePointers(chronicle.notes, chronicle.problemIn, { slugs, passagesOf, datedIn, renamed, invalid }),
    ...topics.problems,
    ...problemsOfTopicFiles(topics.topics, topics.problemIn, { topics: topicsByArticle, passagesOf, renamed, invalid }),
    ...audits.problems,
    ...agreement.problems,
    ...danglingAgreementPointers(agreement.notes, agreement.problemIn, { slugs, passagesOf, renamed, invalid }),
    ...danglingFigurePointers(figures.notes, figuresByArticle, renamed, invalid),
  ];
}
