import { frontmatterSchema, localDay } from '../collections/articles/index.ts';
import { inTimeZone } from './parse-found-date.ts';
import { plainField } from './plain-field.ts';
import type { FoundValue, FoundArticle } from './types.ts';

/** Fields of an article given by the publisher, on the command line or in answers. */
export interface GivenFields {
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

/** Defaults from the settings of the site. */
export interface SiteDefaults {
  /** The newsroom's time zone (IANA name), for times without a zone. */
  timeZone: string;
  /** Source of all articles that name none. */
  source: { name: string; url?: string | undefined } | null;
}

/** Required fields that cannot be guessed. */
export type MissingField = 'title' | 'published' | 'source' | 'lang';

/** The fields of an article except those derived from its text, in the order of writing; or the missing ones. */
export type Completion = { kind: 'complete'; fields: Record<string, FoundValue<unknown> | undefined> } | { kind: 'missing'; fields: MissingField[] };

/** Merge the fields of the file with those of the publisher, who takes precedence, and the defaults of the site. */
export function completeFields({ fields, body }: FoundArticle, given: GivenFields, defaults: SiteDefaults): Completion {
  const say = (value: string | undefined, option: string): FoundValue | undefined => (value === undefined ? undefined : { value, from: `--${option}` });
  const title = say(given.title, 'title') ?? plain(fields.title);
  const published = local(say(given.published, 'published') ?? fields.published, defaults);
  const updated = local(fields.updated, defaults);
  const expires = local(fields.expires, defaults);
  const source =
    givenSource(given, fields.source?.value.url) ??
    fields.source ??
    (defaults.source ? { value: defaults.source, from: 'source in content/site.yaml' } : undefined);
  const lang = say(given.lang, 'lang') ?? fields.lang;
  if (!title || !published || !source || (!lang && !isLatin(body))) {
    const needed = { title, published, source, ...(!isLatin(body) && { lang }) };
    return { kind: 'missing', fields: (Object.keys(needed) as MissingField[]).filter((name) => !needed[name]) };
  }
  const address = source.value.url ?? webAddress(fields.slug?.value);
  const dayOf = (moment: string) => localDay(moment, defaults.timeZone);
  return {
    kind: 'complete',
    fields: {
      title,
      published,
      updated: updated && dayOf(updated.value) > dayOf(published.value) ? updated : undefined,
      expires,
      dateline: say(given.dateline, 'dateline') ?? plain(fields.dateline),
      author: say(given.author, 'author') ?? plain(fields.author),
      summary: say(given.summary, 'summary') ?? plain(fields.summary),
      topics: fields.topics && fields.topics.value.length > 0 ? fields.topics : undefined,
      lang,
      sources: {
        value: [{ name: plainField(source.value.name), ...(address !== undefined && { url: address }), published: dayOf(published.value) }],
        from: source.from,
      },
      draft: given.draft === true ? { value: true, from: '--draft' } : fields.draft?.value === true ? fields.draft : undefined,
    },
  };
}

/** Return a clause for each violation of the article schema in a frontmatter. */
export function problemsOf(frontmatter: Record<string, unknown>, fields: Record<string, FoundValue<unknown> | undefined>): string[] {
  const checked = frontmatterSchema.safeParse(frontmatter);
  return checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message} (from ${fields[String(path[0])]?.from ?? 'the file'})`);
}

function givenSource(given: GivenFields, found: string | undefined): FoundValue<{ name: string; url?: string }> | undefined {
  if (given.source === undefined) return undefined;
  const url = given['source-url'] ?? found;
  return { value: { name: given.source, ...(url !== undefined && { url }) }, from: '--source' };
}

/** Matches characters that may be letters of a non-Latin alphabet. */
const OTHER_THAN_LATIN = /[\u0370-\u1DFF\u1F00-\u1FFF\u2070-\uFFFF]/;

/** Return whether most letters of a text are Latin. A text in another alphabet cannot be in English, the default language. */
export function isLatin(text: string): boolean {
  if (!OTHER_THAN_LATIN.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters;
}

/** Strip the markup of a field; undefined if nothing is left. */
function plain(found: FoundValue | undefined): FoundValue | undefined {
  const value = found && plainField(found.value);
  return found && value ? { ...found, value } : undefined;
}

function local(found: FoundValue | undefined, { timeZone }: SiteDefaults): FoundValue | undefined {
  return found && { ...found, value: inTimeZone(found.value, timeZone) };
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text) ? text : undefined;
}
