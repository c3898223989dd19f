import type { Problem } from '../../content-files/index.ts';
import type { Removal } from '../../markdown/index.ts';
import type { ArticleSource } from './article-source.ts';
import { compileArticle, type CompileContext } from './compile.ts';
import { writeCompiledFile, type CompiledFile } from './compiled-file.ts';

/** The file of a compiled article, or the problems of its source; in both cases with what the sanitizer removed. */
export type CompileResult = { file: CompiledFile; problems: []; removed: Removal[] } | { file: null; problems: Problem[]; removed: Removal[] };

/** Compile an article into a file with the given path, and return the description of the file or the problems of the article. */
export function compileToFile(source: ArticleSource, path: string, context: CompileContext): CompileResult {
  const { article, elsewhere, problems, removed } = compileArticle(source, context);
  return article ? { file: writeCompiledFile(path, article, elsewhere), problems: [], removed } : { file: null, problems, removed };
}
