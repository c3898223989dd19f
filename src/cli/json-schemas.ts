import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { frontmatterSchema } from '../article/schema.ts';
import { entityFileSchema } from '../gazetteer/schema.ts';
import { siteSchema } from '../site.ts';

/** A JSON Schema (draft 2020-12) of a kind of content file, by which editors such as VS Code complete and check it. */
export interface SchemaFile {
  /** Path from the project's root. */
  path: string;
  text: string;
}

/** The schemas with the files whose doc comments describe their fields. */
const SCHEMAS = [
  { name: 'article', schema: frontmatterSchema, sources: ['src/article/schema.ts', 'src/article/overrides/schema.ts'] },
  { name: 'entity', schema: entityFileSchema, sources: ['src/gazetteer/schema.ts'] },
  { name: 'site', schema: siteSchema, sources: ['src/site.ts'] },
];

/** Turn the schemas of the content files into JSON Schemas; the doc comment of a field becomes its description. */
export function jsonSchemas(root: string): SchemaFile[] {
  return SCHEMAS.map(({ name, schema, sources }) => {
    const blocks = sources.flatMap((source) => commentedBlocks(readFileSync(join(root, source), 'utf8')));
    const json = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        const fields = Object.keys(jsonSchema.properties ?? {});
        for (const field of fields) {
          const description = describe(field, fields, blocks);
          const property = jsonSchema.properties![field];
          // A copy, because two fields of one type share their schema.
          if (description !== undefined && typeof property === 'object') jsonSchema.properties![field] = { ...property, description };
        }
      },
    });
    return { path: `.vscode/${name}.schema.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}

/** The commented fields of one object in a source file. */
type Block = ReadonlyMap<string, string>;

/** Find the fields with a doc comment, object by object: each begins at a line that ends in `{` and is no field with a comment of its own. */
function commentedBlocks(source: string): Block[] {
  return source
    .split(/^(?=(?:export )?const \w+ = )/m)
    .map((block) => new Map([...block.matchAll(/\/\*\* ([^*]+?) \*\/\s+(\w+):/g)].map(([, comment, field]) => [field!, comment!.replace(/\s+/g, ' ')])));
}

/** The comment of a field, from the object that has most of its neighbours too. */
function describe(field: string, neighbours: string[], blocks: Block[]): string | undefined {
  const shared = (block: Block) => neighbours.filter((neighbour) => block.has(neighbour)).length;
  return blocks
    .filter((block) => block.has(field))
    .sort((one, other) => shared(other) - shared(one))[0]
    ?.get(field);
}
