import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { createImageMeasure, frontmatterSchema, type ImageSize, measureImage } from '../collections/articles/index.ts';
import { MAX_FILE_SIZE, readYaml, schemaLine } from '../content-files/index.ts';
import { parseMarkdown, passagesOf, linkTargetsIn } from '../markdown/index.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Candidate } from './make-candidate.ts';
import { problemsOf, isLatin } from './complete-fields.ts';
import type { ImportContext } from './import-context.ts';
import { describeFields } from './describe-fields.ts';
import { ARTICLES } from './existing-articles.ts';
import { convertArticle } from './convert-article.ts';
import { withoutRemovedAttributes } from './strip-removed.ts';
import { textDigest } from './text-digest.ts';
import { withTextFields } from './text-fields.ts';
import type { Note } from './types.ts';

/** A candidate whose text was converted and can be published. */
export interface CheckedArticle extends Candidate {
  /** Content of its file. */
  text: string;
  origins: string[];
  notes: Note[];
  /** Slugs of the imported articles that it links to. */
  linked: Set<string>;
  /** Ids in its text. */
  ids: ReadonlySet<string>;
  /** Fragments it links to, in any article: `bridge-closes#overview`. */
  fragments: Set<string>;
  /** Paths under `public/` of the files it needs. */
  needs: Set<string>;
}

/** Why an article cannot be published, with the notes so far. */
export interface Refused {
  reasons: string[];
  notes: Note[];
}

/**
 * Convert an article and check it with the build's own functions. Returns the text of its file, or all the reasons why it cannot be published. If the article links to
 * fragments that it does not have, they are added to `missing`, and it is converted and checked once more.
 */
export function checkArticle(candidate: Candidate, index: ArticleIndex, missing: Set<string>, context: ImportContext): CheckedArticle | Refused {
  const checked = check(candidate, index, missing, context);
  if ('reasons' in checked) return checked;
  const dead = [...checked.fragments].filter((place) => place.startsWith(`${candidate.slug}#`) && !checked.ids.has(place.slice(candidate.slug.length + 1)));
  if (dead.length === 0) return checked;
  for (const place of dead) missing.add(place);
  return check(candidate, index, missing, context);
}

function check(candidate: Candidate, index: ArticleIndex, missing: ReadonlySet<string>, context: ImportContext): CheckedArticle | Refused {
  const { article, slug } = candidate;
  const converted = convertArticle(candidate, index, missing, context);
  if ('reason' in converted) return { reasons: [converted.reason], notes: article.notes };
  const { fields, body, notes, lineAt, linked, needs, fragments } = converted;
  const digest = textDigest(body);
  const duplicate = context.existing.byDigest.get(digest);
  const parsed = parseMarkdown(body, { imageSize: measureFor(context) });
  const { passages } = passagesOf(parsed.tree);
  const { frontmatter, complete: all } = withTextFields(fields, passages);
  const reasons = [
    ...(duplicate !== undefined && duplicate !== `${ARTICLES}/${slug}.md` ? [`its text is in ${duplicate} already`] : []),
    ...parsed.problems.map(({ line, message }) => `${lineAt(line) === null ? '' : `line ${lineAt(line)}: `}${withoutFullStop(message)}`),
    ...(parsed.problems.length === 0 && !passages.some(({ text }) => /\S/.test(text)) ? ['there is no text in it'] : []),
    // A text that cannot be parsed has no first sentence for the summary.
    ...problemsOf(frontmatter, all).filter((problem) => passages.length > 0 || !problem.startsWith('summary ')),
  ];
  const yaml = stringify(frontmatter, { lineWidth: 0 });
  const cleaned = parsed.removed.length === 0 ? body : withoutRemovedAttributes(body, parsed.removed);
  const stillIn = cleaned === body ? parsed.removed : parseMarkdown(cleaned, { imageSize: measureFor(context) }).removed;
  const text = `---\n${schemaLine('article')}${yaml}---\n\n${cleaned}`;
  if (Buffer.byteLength(text) > MAX_FILE_SIZE) reasons.push(`it would have more than ${MAX_FILE_SIZE / 1e6} MB: split it into several articles`);
  if (reasons.length === 0) reasons.push(...readYaml(yaml, frontmatterSchema, '').problems.map(({ message }) => withoutFullStop(message)));
  if (reasons.length > 0) return { reasons, notes };
  const stays = new Set(stillIn.map(({ description }) => description));
  const removed = [...Map.groupBy(parsed.removed, ({ description }) => description)].map(([description, all]): Note => {
    const times = all.length === 1 ? '' : `, ${all.length} times`;
    const where = stays.has(description) ? ': it is still in the file, and its page will be without it' : '';
    return { kind: 'left out', line: lineAt(all[0]!.line), text: `${description}${times}${where}` };
  });
  if (!article.fields.lang && isLatin(article.body) && !all['lang']) all['lang'] = { value: 'en', from: 'nothing says otherwise' };
  context.existing.byDigest.set(digest, `${ARTICLES}/${slug}.md`);
  const { ids, dead } = linkTargetsIn(parsed.tree);
  for (const fragment of dead) fragments.add(`${slug}#${fragment}`);
  return { ...candidate, text, origins: describeFields(all, article), notes: [...notes, ...removed], linked, needs, ids: ids, fragments };
}

/** Create a function that measures a picture as the build will, including pictures not copied yet. */
function measureFor({ root, files }: ImportContext): (src: string) => ImageSize | null {
  const there = createImageMeasure(root);
  return (src) => {
    const needed = files.needed.get(decodeURI(src).slice(1));
    if (!needed) return there(src);
    return measureImage(typeof needed.from === 'string' ? readFileSync(needed.from) : needed.from);
  };
}

function withoutFullStop(message: string): string {
  return message.replace(/\.$/, '');
}
