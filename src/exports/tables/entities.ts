import type { Entity } from '../../edition/index.ts';
import { entitiesOf, withPages } from '../entities.ts';
import type { Table } from './table.ts';

/** Table with one row per person, place or organization that has a page. */
export const entities: Table<Entity> = {
  name: 'entities',
  title: 'People, places, organizations',
  description: 'A person, place or organization with a page a row. Names that stand in one article only, and that no editor entered, have none.',
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
    { name: 'name', type: 'string', required: true, description: 'Name that it goes by.', value: ({ name }) => name },
    { name: 'aliases', type: 'array', description: 'Other names and spellings.', value: ({ aliases }) => aliases },
    { name: 'description', type: 'string', description: 'Who or what it is, in an editor’s words.', value: ({ description }) => description || null },
    { name: 'kind', type: 'string', description: 'Of a place: town, region …', value: ({ kind }) => kind || null },
    {
      name: 'part_of',
      type: 'string',
      refersTo: 'entities',
      description: 'Of a place: the place that contains it.',
      value: ({ within }) => withPages(within)[0]?.key ?? null,
    },
    { name: 'latitude', type: 'number', description: 'Of a place: degrees north (WGS 84).', value: ({ coordinates }) => coordinates?.[0] ?? null },
    { name: 'longitude', type: 'number', description: 'Of a place: degrees east (WGS 84).', value: ({ coordinates }) => coordinates?.[1] ?? null },
    {
      name: 'curated',
      type: 'boolean',
      required: true,
      description: 'Whether an editor entered it; if not, it was read by machine and nobody has checked it.',
      value: ({ curated }) => curated,
    },
    { name: 'articles', type: 'integer', required: true, description: 'Articles that name it or a part of it.', value: ({ articles }) => articles.length },
    { name: 'mentions', type: 'integer', required: true, description: 'How often it is named itself.', value: ({ mentionCount }) => mentionCount },
    { name: 'same_as', type: 'array', description: 'Addresses of it elsewhere.', value: ({ sameAs }) => sameAs },
  ],
  entries: entitiesOf,
};
