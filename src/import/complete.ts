import { passagesOfText } from '../analysis/core/plain-text.ts';
import { splitSentences } from '../analysis/core/sentences.ts';
import { frontmatterSchema } from '../collections/articles/schema.ts';
import type { Found, FoundArticle } from './types.ts';

/** What the publisher says of an article beside its file. */
export interface Given {
  title?: string | undefined;
  published?: string | undefined;
  author?: string | undefined;
  summary?: string | undefined;
  lang?: string | undefined;
  dateline?: string | undefined;
  source?: string | undefined;
  'source-url'?: string | undefined;
  draft?: boolean | undefined;
}

/** Fields that an article cannot do without and that are nowhere to be guessed from. */
export type Missing = 'title' | 'published' | 'source' | 'lang';

/** Frontmatter in the order in which it is written, and where each field is from. */
export type Completion =
  { kind: 'complete'; frontmatter: Record<string, unknown>; origins: string[] } | { kind: 'missing'; fields: Missing[] } | { kind: 'faulty'; reason: string };

const SUMMARY_LENGTH = 300;
/** How much of a value is shown in the report. */
const LONGEST_SHOWN = 120;

/** Join what the file says and what the publisher says, who is right where both speak. */
export function completeFields({ fields, body }: FoundArticle, given: Given): Completion {
  const say = (value: string | undefined, option: string): Found | undefined => (value === undefined ? undefined : { value, from: `--${option}` });
  const title = say(given.title, 'title') ?? fields.title;
  const published = say(given.published, 'published') ?? fields.published;
  const source =
    given.source === undefined
      ? fields.source
      : { value: { name: given.source, ...(given['source-url'] !== undefined && { url: given['source-url'] }) }, from: '--source' };
  const lang = say(given.lang, 'lang') ?? fields.lang;
  if (!title || !published || !source || (!lang && !isLatin(body))) {
    const needed = { title, published, source, ...(!isLatin(body) && { lang }) };
    return { kind: 'missing', fields: (Object.keys(needed) as Missing[]).filter((name) => !needed[name]) };
  }
  const ordered: Record<string, Found<unknown> | undefined> = {
    title,
    published,
    updated: fields.updated && day(fields.updated.value) > day(published.value) ? fields.updated : undefined,
    dateline: say(given.dateline, 'dateline') ?? fields.dateline,
    author: say(given.author, 'author') ?? fields.author,
    summary: say(given.summary, 'summary') ?? fields.summary ?? { value: firstSentence(body), from: 'the first sentence of its text' },
    topics: fields.topics && fields.topics.value.length > 0 ? fields.topics : undefined,
    lang,
    sources: { value: [{ ...source.value, published: day(published.value) }], from: source.from },
    draft: given.draft === true ? { value: true, from: '--draft' } : fields.draft?.value === true ? fields.draft : undefined,
  };
  const said = Object.entries(ordered).filter((entry): entry is [string, Found<unknown>] => entry[1] !== undefined);
  const frontmatter = Object.fromEntries(said.map(([name, { value }]) => [name, typeof value === 'string' ? oneLine(value) : value]));
  const checked = frontmatterSchema.safeParse(frontmatter);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { kind: 'faulty', reason: `${issue!.path.join('.')} ${issue!.message} (from ${ordered[String(issue!.path[0])]?.from ?? 'the file'})` };
  }
  const origins = said.map(([name, { from }]) => `${name}: ${shown(frontmatter[name])} (${from})`);
  return { kind: 'complete', frontmatter, origins: lang ? origins : [...origins, 'lang: en (nothing says otherwise)'] };
}

/** Whether most letters of a text are Latin. A text in another alphabet is not in English, the language of an article that names none. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters;
}

/** A value of the frontmatter on one line. */
function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? Object.values(value).map(shown).join(', ') : String(value);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

function day(date: string): string {
  return date.slice(0, 10);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first sentence of a Markdown text, without its marks; a very long one is cut at a word. */
function firstSentence(body: string): string {
  const [paragraph] = passagesOfText(
    body
      .replace(/^(?:#.*|>\s*)$/gm, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`]|\\(?=[!-/:-@[-`{-~])/g, ''),
  );
  if (!paragraph) return '';
  const [sentence] = splitSentences([paragraph]);
  const text = oneLine(sentence ? paragraph.text.slice(sentence.start, sentence.end) : paragraph.text);
  return text.length <= SUMMARY_LENGTH ? text : `${text.slice(0, SUMMARY_LENGTH).replace(/\s+\S*$/, '')} …`;
}
