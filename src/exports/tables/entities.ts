import type { Entity } from '../../edition/index.ts';
import { entitiesOf, withPages } from '../entities.ts';
import type { Table } from './table.ts';

/** Table with one row per person, place or organization that has a page. */
export const entities: Table<Entity> = {
  name: 'entities',
  title: 'People, places, organizations',
  description: 'One row per person, place or organization with a page. Names in only one article that no editor entered have none.',
  columns: [
    { name: 'id', type: 'string', required: true, description: 'Its key.', value: ({ key }) => key },
    { name: 'url', type: 'string', format: 'uri', required: true, description: 'Its page.', value: ({ href }, { absolute }) => absolute(href) },
    {
      name: 'type',
      type: 'string',
      required: true,
      oneOf: ['person', 'place', 'organization'],
      description: 'What it is.',
      value: ({ type }) => type,
    },
    { name: 'name', type: 'string', required: true, description: 'Name used on the site.', value: ({ name }) => name },
    { name: 'aliases', type: 'array', description: 'Other names and spellings.', value: ({ aliases }) => aliases },
    { name: 'description', type: 'string', description: 'Description by an editor.', value: ({ description }) => description || null },
    { name: 'kind', type: 'string', description: 'For a place: town, region …', value: ({ kind }) => kind || null },
    {
      name: 'part_of',
      type: 'string',
      refersTo: 'entities',
      description: 'For a place: the place that contains it.',
      value: ({ within }) => withPages(within)[0]?.key ?? null,
    },
    { name: 'latitude', type: 'number', description: 'For a place: degrees north (WGS 84).', value: ({ coordinates }) => coordinates?.[0] ?? null },
    { name: 'longitude', type: 'number', description: 'For a place: degrees east (WGS 84).', value: ({ coordinates }) => coordinates?.[1] ?? null },
    {
      name: 'curated',
      type: 'boolean',
      required: true,
      description: 'Whether an editor entered it; if not, it was found automatically and nobody has checked it.',
      value: ({ curated }) => curated,
    },
    {
      name: 'articles',
      type: 'integer',
      required: true,
      description: 'Number of articles that name it or a part of it.',
      value: ({ articles }) => articles.length,
    },
    { name: 'mentions', type: 'integer', required: true, description: 'Number of its own mentions.', value: ({ mentionCount }) => mentionCount },
    { name: 'same_as', type: 'array', description: 'Its pages on other sites, such as Wikipedia.', value: ({ sameAs }) => sameAs },
  ],
  entries: entitiesOf,
};
