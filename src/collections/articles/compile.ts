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
  // All problems that can be known at once are reported together, so that an author need not build again to see the next one.
  const problems = [...read.problems];
  const { problemAt } = read;
  const valid = read.value ?? read.valid;
  const image = valid.image ? imageSize(valid.image.src) : null;
  if (valid.image && !image) problems.push(problemAt(['image', 'src'], `There is no image public${valid.image.src}: add the file or remove “image”.`));
  const parsed = parseMarkdown(parts.body, { firstLine: parts.bodyLine, ...(valid.lang !== undefined && { lang: valid.lang }), imageSize });
  problems.push(...parsed.problems.map((problem) => ({ file: path, ...problem })));
  // A text that could not be parsed has no tree.
  if (parsed.problems.length > 0 && parsed.tree.children.length === 0) return refuse(problems, parsed.removed);
  const { passages, maps } = passagesOf(parsed.tree);
  const words = passages.reduce((count, passage) => count + (passage.text.match(/\S+/g)?.length ?? 0), 0);
  if (words === 0) {
    if (parsed.problems.length === 0)
      problems.push({ file: path, line: parts.bodyLine, column: 1, message: 'The article has no text: write it below the second line “---”.' });
    return refuse(problems, parsed.removed);
  }

  const { corrections, problems: unlocated } = correctionsOf(valid.overrides, passages, problemAt);
  problems.push(...unlocated);
  if (valid.links !== undefined && valid.links.length > 0) problems.push(...linksNotInText(valid.links, renderHtml(parsed.tree), problemAt));
  if (read.value === null || problems.length > 0) return refuse(problems, parsed.removed);
  const frontmatter = read.value;
  const analysis = analyze(passages, {
    published: localPublication(frontmatter.published, timeZone),
    lang: frontmatter.lang,
    gazetteer,
    corrections,
    languages,
  });
  annotate(maps, wrapSpansOf(analysis));
  const html = renderHtml(parsed.tree);
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
