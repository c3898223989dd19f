import type { CompiledArticle } from '../collections/articles/index.ts';
import { annotatedSentences } from '../edition/index.ts';
import type { Example, Remedy } from './types.ts';

/** Maximum number of sentences shown for a finding. */
const MAX_EXAMPLES = 3;

/** Return the path of an article's file. */
export function fileOf({ slug }: Pick<CompiledArticle, 'slug'>): string {
  return `content/articles/${slug}.md`;
}

/** Return a phrase for where lines go: “In content/articles/a.md, below the line …”. */
export function remedyPlace({ file, isNew, where }: Remedy): string {
  return `${isNew ? 'New file' : 'In'} ${file}${where === null ? '' : `, ${where}`}`;
}

/** Return the first sentence that names one of these entities, from each of the first few articles that name one. */
export function sentencesNaming(articles: readonly CompiledArticle[], keys: ReadonlySet<string>): Example[] {
  const examples: Example[] = [];
  for (const article of articles) {
    if (!article.analysis.entities.some(({ key }) => keys.has(key))) continue;
    const sentence = annotatedSentences(article).find(({ mentions }) => mentions.some(({ entity }) => keys.has(entity)));
    if (sentence) examples.push({ file: fileOf(article), text: sentence.text });
    if (examples.length === MAX_EXAMPLES) break;
  }
  return examples;
}

/** Return a sentence of an article by its id. */
export function sentenceOf(article: CompiledArticle, id: string): Example {
  const { passage, start, end } = article.analysis.sentences.find((sentence) => sentence.id === id)!;
  return { file: fileOf(article), text: article.passages[passage]!.slice(start, end) };
}

/** Return a text with a full stop at its end. */
export function withFullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
