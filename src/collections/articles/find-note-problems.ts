import type { Problem } from '../../content-files/index.ts';
import { danglingAgreementPointers, readAgreementNotes } from '../agreement/read.ts';
import { readAudits } from '../audits/read.ts';
import { datedSentences } from '../chronicle/dated-sentences.ts';
import { danglingChroniclePointers, readChronicleNotes } from '../chronicle/read.ts';
import { danglingFigurePointers, readFigureNotes } from '../figures/read.ts';
import type { FigureNote } from '../figures/schema.ts';
import { problemsOfTopicFiles, readTopicFiles } from '../topics/read.ts';
import { type CompiledFile, readCompiledFile } from './compiled-file.ts';

/**
 * Resolve to the problems of the files that point to articles: notes on figures, on the chronicle and on agreement, topic files, and audits. A problem is an invalid
 * file, or a pointer to something that the articles do not contain.
 *
 * @param compiled compiled articles by slug
 * @param renamed current slugs of articles by their former ones
 * @param invalid slugs of invalid articles, to which notes on figures may point
 */
export async function findNoteProblems(
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
    ...danglingChroniclePointers(chronicle.notes, chronicle.problemIn, { slugs, passagesOf, datedIn, renamed }),
    ...topics.problems,
    ...problemsOfTopicFiles(topics.topics, topics.problemIn, { topics: topicsByArticle, passagesOf, renamed }),
    ...audits.problems,
    ...agreement.problems,
    ...danglingAgreementPointers(agreement.notes, agreement.problemIn, { slugs, passagesOf, renamed }),
    ...danglingFigurePointers(withoutPointersTo(invalid, figures.notes), figuresByArticle, renamed),
  ];
}

/** Return notes on figures without pointers to invalid articles. The figures of these articles are unknown, so that the pointers may be right. */
function withoutPointersTo(invalid: ReadonlySet<string>, notes: readonly FigureNote[]): FigureNote[] {
  return notes.map((note) => ({ ...note, figures: note.figures.filter(({ article }) => !invalid.has(article)) }));
}
