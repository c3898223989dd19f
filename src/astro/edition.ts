import { getCollection } from 'astro:content';
import type { ArticleProblem } from '../collections/articles/index.ts';
import { readChronicleNotes } from '../collections/chronicle/index.ts';
import { readAgreementNotes } from '../collections/agreement/index.ts';
import { type Audit, readAudits } from '../collections/audits/index.ts';
import { readTopicFiles } from '../collections/topics/index.ts';
import type { DeskContent } from '../desk/index.ts';
import { root, site } from '../site/index.ts';
import type { Edition } from '../edition/index.ts';
import { type Digested, withDigest } from '../keys/index.ts';
import { compiledOf, curatedOf, editionOf, latestEdition } from './latest-edition.ts';

export type { ArticleProblem };

/** Return the edition of this build. In development it is rebuilt when the content has changed. */
export async function edition(): Promise<Edition> {
  const latest = latestEdition();
  if (latest && import.meta.env.PROD) return latest;
  const { articles, entities, notes } = await entries();
  // Problems in these files stopped the build when the articles were loaded.
  const { notes: onHappenings } = await readChronicleNotes(root);
  const { topics } = await readTopicFiles(root);
  const { notes: onAgreement } = await readAgreementNotes(root);
  return editionOf({ articles, entities, notes, onHappenings, topics, onAgreement });
}

/** Return what a page of the whole edition, such as the timeline, takes as a prop: a function that returns the edition, with the edition's id as its digest. */
export async function wholeEdition(): Promise<Digested<() => Edition>> {
  const whole = await edition();
  return withDigest(() => whole, whole.id);
}

/** Return the edition together with the articles and entities it was built from. */
export async function content(): Promise<DeskContent> {
  const { articles, entities } = await entries();
  return {
    articles: [...compiledOf(articles)],
    entities: curatedOf(entities),
    edition: await edition(),
    agreementNotes: (await readAgreementNotes(root)).notes,
    audits: await audits(),
    base: site.base,
  };
}

/** Return the editors' audits, the latest first; problems in them stopped the build when the articles were loaded. */
export async function audits(): Promise<Audit[]> {
  return (await readAudits(root)).audits;
}

async function entries() {
  return { articles: await getCollection('articles'), entities: await getCollection('entities'), notes: await getCollection('figureNotes') };
}

/** Return the articles with invalid files, by slug, with their problems. Only in development; a build has none. */
export async function articlesWithProblems(): Promise<{ slug: string; problems: ArticleProblem[] }[]> {
  const { articles } = await entries();
  return articles.flatMap(({ id, data: { problems } }) => (problems.length > 0 ? [{ slug: id, problems }] : []));
}
