import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { frontmatterSchema } from '../collections/articles/index.ts';
import { chronicleNoteSchema } from '../collections/chronicle/index.ts';
import { figureNoteSchema } from '../collections/figures/index.ts';
import { agreementNoteSchema } from '../collections/agreement/index.ts';
import { auditSchema } from '../collections/audits/index.ts';
import { topicFileSchema } from '../collections/topics/index.ts';
import { entityFileSchema } from '../collections/entities/index.ts';
import { siteSchema } from '../config/index.ts';

/** JSON Schema (draft 2020-12) of a kind of content file, used by editors such as VS Code for completion and validation. */
export interface SchemaFile {
  /** Path from the project root. */
  path: string;
  text: string;
}

/** Schemas, with the kind of content and the files that they describe, and the source files whose doc comments describe their fields. */
export const SCHEMAS = [
  {
    name: 'article',
    kind: 'articles',
    files: 'content/articles/*.md',
    schema: frontmatterSchema,
    sources: ['src/collections/articles/schema.ts', 'src/collections/articles/overrides/schema.ts'],
  },
  {
    name: 'agreement',
    kind: 'notes on what is settled, disputed or open',
    files: 'content/agreement/*.yaml',
    schema: agreementNoteSchema,
    sources: ['src/collections/agreement/schema.ts'],
  },
  { name: 'audit', kind: 'audits', files: 'content/audits/*.yaml', schema: auditSchema, sources: ['src/collections/audits/schema.ts'] },
  {
    name: 'chronicle',
    kind: 'notes on happenings',
    files: 'content/chronicle/*.yaml',
    schema: chronicleNoteSchema,
    sources: ['src/collections/chronicle/schema.ts'],
  },
  { name: 'entity', kind: 'entity files', files: 'content/entities/*.yaml', schema: entityFileSchema, sources: ['src/collections/entities/schema.ts'] },
  { name: 'figure', kind: 'notes on figures', files: 'content/figures/*.yaml', schema: figureNoteSchema, sources: ['src/collections/figures/schema.ts'] },
  { name: 'topic', kind: 'topic files', files: 'content/topics/*.yaml', schema: topicFileSchema, sources: ['src/collections/topics/schema.ts'] },
  {
    name: 'site',
    kind: 'settings',
    files: 'content/site.yaml',
    schema: siteSchema,
    sources: ['src/config/site.ts', 'src/config/exports.ts', 'src/config/embeds.ts'],
  },
];

/** Return the JSON Schemas of the content files; the doc comment of a field becomes its description. */
export function jsonSchemas(root: string): SchemaFile[] {
  return SCHEMAS.map(({ name, schema, sources }) => {
    const blocks = sources.flatMap((source) => commentedBlocks(readFileSync(join(root, source), 'utf8')));
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    describeFields(json, blocks);
    return { path: `.vscode/${name}.schema.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}

/** Doc comments of one object in a source file, by field, including the fields that it takes from another constant: with `...quoted`, those of the constant `quoted`. */
type Block = ReadonlyMap<string, string>;

/** Return the doc comments of the fields of each constant of a source file. A comment of several lines is joined into one. */
function commentedBlocks(source: string): Block[] {
  const blocks = new Map<string, Block>();
  for (const block of source.split(/^(?=(?:export )?const \w+ = )/m)) {
    const own = [...block.matchAll(/\/\*\*\s+((?:(?!\*\/)[^])+?)\s+\*\/\s+(\w+):/g)].map(([, comment, field]) => [field!, unwrapComment(comment!)] as const);
    const taken = [...block.matchAll(/\.\.\.(\w+),/g)].flatMap(([, name]) => [...(blocks.get(name!) ?? [])]);
    blocks.set(/const (\w+) = /.exec(block)?.[1] ?? '', new Map([...taken, ...own]));
  }
  return [...blocks.values()];
}

/** Add the doc comments of fields to a JSON Schema and its subschemas. */
function describeFields(schema: unknown, blocks: Block[]): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const part of Object.values(schema)) describeFields(part, blocks);
  if (!('properties' in schema)) return;
  const properties = schema.properties as Record<string, { description?: string }>;
  const fields = Object.keys(properties);
  for (const field of fields) {
    const description = describe(field, fields, blocks);
    if (description !== undefined) properties[field]!.description = description;
  }
}

function unwrapComment(comment: string): string {
  return comment.replace(/^\s*\* /gm, '').replace(/\s+/g, ' ');
}

/** Return the comment of a field, from the block that has the most of the field's neighbours; undefined if no block has the field. */
function describe(field: string, neighbours: string[], blocks: Block[]): string | undefined {
  const shared = (block: Block) => neighbours.filter((neighbour) => block.has(neighbour)).length;
  return blocks
    .filter((block) => block.has(field))
    .sort((one, other) => shared(other) - shared(one))[0]
    ?.get(field);
}
