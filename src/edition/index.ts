import { getCollection } from 'astro:content';
import { site } from '../site.ts';
import { buildEdition } from './build-edition.ts';
import type { Edition } from './types.ts';

let latest: { digest: string; edition: Edition } | undefined;

/**
 * The edition of this build. In development it is made anew when the content has changed.
 */
export async function edition(): Promise<Edition> {
  if (latest && import.meta.env.PROD) return latest.edition;
  const articles = await getCollection('articles');
  const entities = await getCollection('entities');
  const notes = await getCollection('figureNotes');
  const digest = [...articles, ...entities, ...notes].map((entry) => `${entry.collection}/${entry.id} ${entry.digest}`).join('\n');
  if (latest?.digest !== digest) {
    const curated = entities.map(({ id, data }) => ({ ...data, id }));
    latest = {
      digest,
      edition: buildEdition(
        articles.map(({ data }) => data),
        curated,
        site,
        notes.map(({ id, data }) => ({ ...data, id })),
      ),
    };
  }
  return latest.edition;
}
