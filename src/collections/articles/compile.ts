import { analyze, type Gazetteer, isAnalyzedLanguage, type Language } from '../../analysis/index.ts';
import { type Problem, readYaml } from '../../content-files/index.ts';
import { annotate, parseMarkdown, passagesOf, type Removal, renderHtml } from '../../markdown/index.ts';
import type { ArticleSource } from './article-source.ts';
import type { CompiledArticle } from './compiled.ts';
import { readLanguages } from '../languages/index.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { ImageSize } from './images.ts';
import { correctionsOf } from './overrides/corrections.ts';
import { linksNotInText } from './external-links.ts';
import { pagesElsewhere, type PageElsewhere } from './overrides/entities.ts';
import { pagesOfAddedEvents } from './overrides/events.ts';
import { localPublication } from './publication.ts';
import { frontmatterSchema } from './schema.ts';
import { stemsOfSentences } from './stems.ts';
import { textDigest } from './text-digest.ts';
import { wrapSpansOf } from './wrap-spans.ts';

/** What a compilation needs besides the source of the article. */
export interface CompileContext {
  gazetteer: Gazetteer;
  /** The newsroom's time zone (IANA name). */
  timeZone: string;
  /** Languages with rules; by default those of the project. */
  languages?: readonly Language<Gazetteer>[];
  /** Returns the size of an image of the site; null if there is none. */
  imageSize: (src: string) => ImageSize | null;
}

/** The frontmatter begins on line 2, after the line “---”. */
const FRONTMATTER_LINE = 2;

/** A compiled article with the entity pages that its overrides need other articles to create, or the problems in its file; in both cases with what the sanitizer removed. */
export type Compilation =
  | { article: CompiledArticle; elsewhere: PageElsewhere[]; problems: []; removed: Removal[] }
  | { article: null; elsewhere: []; problems: Problem[]; removed: Removal[] };

/** Return the compiled article for a source file, or its problems: parse → passages → analyze → annotate → render. */
export function compileArticle(
  { slug, path, text }: ArticleSource,
  { gazetteer, timeZone, languages = readLanguages(), imageSize }: CompileContext,
): Compilation {
  const refuse = (problems: Problem[], removed: Removal[] = []): Compilation => ({ article: null, elsewhere: [], problems, removed });
  const parts = splitFrontmatter(text);
  if (!parts) {
    return refuse([{ file: path, line: 1, column: 1, message: 'An article begins with its frontmatter: a line “---”, the fields, and another line “---”.' }]);
  }
  const read = readYaml(parts.frontmatter, frontmatterSchema, path, FRONTMATTER_LINE);
  if (!read.value) return refuse(read.problems);
  const { value: frontmatter, problemAt } = read;
  const image = frontmatter.image ? imageSize(frontmatter.image.src) : null;
  if (frontmatter.image && !image) {
    return refuse([{ file: path, line: 1, column: 1, message: `There is no image public${frontmatter.image.src}: add the file or remove “image”.` }]);
  }

  const parsed = parseMarkdown(parts.body, { firstLine: parts.bodyLine, lang: frontmatter.lang, imageSize });
  if (parsed.problems.length > 0)
    return refuse(
      parsed.problems.map((problem) => ({ file: path, ...problem })),
      parsed.removed,
    );
  const { passages, maps } = passagesOf(parsed.tree);
  const words = passages.reduce((count, passage) => count + (passage.text.match(/\S+/g)?.length ?? 0), 0);
  if (words === 0) {
    return refuse([{ file: path, line: parts.bodyLine, column: 1, message: 'The article has no text: write it below the second line “---”.' }], parsed.removed);
  }

  const { corrections, problems } = correctionsOf(frontmatter.overrides, passages, problemAt);
  if (problems.length > 0) return refuse(problems, parsed.removed);
  const analysis = analyze(passages, {
    published: localPublication(frontmatter.published, timeZone),
    lang: frontmatter.lang,
    gazetteer,
    corrections,
    languages,
  });
  annotate(maps, wrapSpansOf(analysis));
  const html = renderHtml(parsed.tree);
  const unlinked = linksNotInText(frontmatter.links, html, problemAt);
  if (unlinked.length > 0) return refuse(unlinked, parsed.removed);
  const texts = passages.map((passage) => passage.text);
  const analyzed = isAnalyzedLanguage(frontmatter.lang, languages);
  const article: CompiledArticle = {
    slug,
    frontmatter,
    image,
    analyzed,
    words,
    passages: texts,
    kinds: passages.map((passage) => passage.kind),
    analysis,
    stems: analyzed ? stemsOfSentences(texts, analysis) : [],
    htmlDigest: textDigest(html),
    html: () => html,
  };
  const elsewhere = [...pagesElsewhere(frontmatter.overrides, analysis.entities, problemAt), ...pagesOfAddedEvents(frontmatter.overrides, problemAt)];
  return { article, elsewhere, problems: [], removed: parsed.removed };
}
