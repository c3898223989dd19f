import type { IndexedArticle } from './article-index.ts';
import { completeFields, day, type Completion, type Missing } from './complete.ts';
import type { ImportContext } from './context.ts';
import { fileNameFor } from './file-name.ts';
import { oneLine } from './one-line.ts';
import type { FoundArticle, FoundValue } from './types.ts';

/** More than this is a book and no article. */
const LONGEST_TEXT = 1_000_000;

/** What is missing, in words, and how to give it. */
const REMEDY: Record<Missing, { name: string; option: string }> = {
  title: { name: 'its headline', option: '--title "Bridge closes"' },
  published: { name: 'when it was published', option: '--published 2023-07-05' },
  source: { name: 'where it was published', option: '--source "The Herald"' },
  lang: { name: 'its language', option: '--lang uk' },
};

/** An article on its way in. */
export interface Candidate {
  article: FoundArticle;
  slug: string;
  fields: Record<string, FoundValue<unknown> | undefined>;
  indexed: IndexedArticle;
}

/** Give an article its fields and the name of its file; or all the reasons why it cannot have them. */
export async function makeCandidate(
  article: FoundArticle,
  { given, defaults, ask, today }: ImportContext,
  taken: ReadonlySet<string>,
): Promise<Candidate | string[]> {
  const reasons: string[] = [];
  if (article.body.trim() === '') reasons.push('there is no text in it');
  if (article.body.length > LONGEST_TEXT) reasons.push(`its text has more than ${LONGEST_TEXT} letters: part it into several articles`);
  let completion: Completion = completeFields(article, given, defaults);
  if (completion.kind === 'missing' && ask && reasons.length === 0) {
    completion = completeFields(article, { ...given, ...(await ask(article, completion.fields)) }, defaults);
  }
  if (completion.kind === 'missing') {
    const { unreadDate } = article;
    if (unreadDate !== undefined && completion.fields.includes('published'))
      reasons.push(`its date “${oneLine(unreadDate).slice(0, 40)}” cannot be read, or has two readings: write it as 2023-07-05`);
    const missing = completion.fields.filter((field) => field !== 'published' || unreadDate === undefined).map((field) => REMEDY[field]);
    if (missing.length > 0)
      reasons.push(`it does not say ${missing.map(({ name }) => name).join(' nor ')}: add ${missing.map(({ option }) => option).join(' ')}`);
  }
  if (completion.kind === 'missing' || reasons.length > 0) return reasons;
  const { fields } = completion;
  const slug = fileNameFor(article.fields, String(fields['title']!.value), taken);
  const isPublic = fields['draft']?.value !== true && (today === null || day(String(fields['published']!.value)) <= today);
  return { article, slug, fields, indexed: { slug, isPublic } };
}
