import type { IndexedArticle } from './article-index.ts';
import { isAfter } from '../collections/articles/index.ts';
import { completeFields, type Completion, type MissingField } from './complete-fields.ts';
import type { ImportContext } from './import-context.ts';
import { fileNameFor } from './file-name.ts';
import { oneLine } from './one-line.ts';
import type { FoundArticle, FoundValue, Note } from './types.ts';

/** Maximum length in characters: a longer text is a book. */
const MAX_TEXT_LENGTH = 1_000_000;

/** Description of each missing field, and the option that gives it. */
const REMEDY: Record<MissingField, { name: string; option: string }> = {
  title: { name: 'its headline', option: '--title "Bridge closes"' },
  published: { name: 'when it was published', option: '--published 2023-07-05' },
  source: { name: 'where it was published', option: '--source "The Herald"' },
  lang: { name: 'its language', option: '--lang uk' },
};

/** An article to be imported, with its fields. */
export interface Candidate {
  article: FoundArticle;
  slug: string;
  fields: Record<string, FoundValue<unknown> | undefined>;
  indexed: IndexedArticle;
  /** What the publisher should know of its fields. */
  notes: Note[];
}

/** Complete the fields of an article and choose its file name. Returns all the reasons if that is not possible. */
export async function makeCandidate(
  article: FoundArticle,
  { given, defaults, ask, today }: ImportContext,
  taken: ReadonlySet<string>,
): Promise<Candidate | string[]> {
  const reasons: string[] = [];
  if (article.body.trim() === '') reasons.push('there is no text in it');
  if (article.body.length > MAX_TEXT_LENGTH) reasons.push(`its text has more than ${MAX_TEXT_LENGTH} characters: split it into several articles`);
  let completion: Completion = completeFields(article, given, defaults);
  if (completion.kind === 'missing' && ask && reasons.length === 0) {
    completion = completeFields(article, { ...given, ...(await ask(article, completion.fields)) }, defaults);
  }
  if (completion.kind === 'missing') {
    const { unreadDate } = article;
    if (unreadDate !== undefined && completion.fields.includes('published'))
      reasons.push(`its date “${oneLine(unreadDate).slice(0, 40)}” is not understood or ambiguous: write it as 2023-07-05`);
    const missing = completion.fields.filter((field) => field !== 'published' || unreadDate === undefined).map((field) => REMEDY[field]);
    if (missing.length > 0)
      reasons.push(`it does not say ${missing.map(({ name }) => name).join(' nor ')}: add ${missing.map(({ option }) => option).join(' ')}`);
  }
  if (completion.kind === 'missing' || reasons.length > 0) return reasons;
  const { fields } = completion;
  const slug = fileNameFor(article.fields, String(fields['title']!.value), taken);
  const isDraft = fields['draft']?.value === true;
  const published = String(fields['published']!.value);
  const isAhead = today !== null && isAfter(published, today, defaults.timeZone);
  const heldBack: Note = { kind: 'held back', line: null, text: `it is dated ${published}: builds publish it from that day on` };
  return { article, slug, fields, indexed: { slug, isPublic: !isDraft && !isAhead }, notes: isAhead && !isDraft ? [heldBack] : [] };
}
