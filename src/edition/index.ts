import { getCollection } from 'astro:content';
import type { CompiledArticle } from '../article/compiled.ts';
import type { CuratedEntity } from '../gazetteer/schema.ts';
import { site } from '../site.ts';
import { buildEdition } from './build-edition.ts';
import type { Edition } from './types.ts';

/** What was read, and what was made of it. */
export interface Content {
  /** In any order. */
  articles: readonly CompiledArticle[];
  entities: readonly CuratedEntity[];
  edition: Edition;
}

let latest: { digest: string; content: Content } | undefined;

/** The edition of this build. In development it is made anew when the content has changed. */
export async function edition(): Promise<Edition> {
  return (await content()).edition;
}

/** The edition with the articles and entities that it was made of. */
export async function content(): Promise<Content> {
  if (latest && import.meta.env.PROD) return latest.content;
  const articleEntries = await getCollection('articles');
  const entityEntries = await getCollection('entities');
  const noteEntries = await getCollection('figureNotes');
  const digest = [...articleEntries, ...entityEntries, ...noteEntries].map((entry) => `${entry.collection}/${entry.id} ${entry.digest}`).join('\n');
  if (latest?.digest !== digest) {
    const articles = articleEntries.map(({ data }) => data);
    const entities = entityEntries.map(({ id, data }) => ({ ...data, id }));
    const notes = noteEntries.map(({ id, data }) => ({ ...data, id }));
    latest = { digest, content: { articles, entities, edition: buildEdition(articles, entities, site, notes) } };
  }
  return latest.content;
}
