import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { csv } from '../../src/exports/tables/csv.ts';
import { TABLES } from '../../src/exports/tables/tables.ts';
import { files, HOSTILE_TITLE, jsonOf } from './fixture.ts';

type Row = Record<string, string | number | boolean | string[] | null>;

/** Parse a table's CSV with another program. */
const rowsOf = (name: string) => parse<Record<string, string>>(files.get(`/data/${name}.csv`)!, { columns: true, record_delimiter: '\r\n' });
/** Undo the guard against formulas. */
const withoutGuard = (text: string) => text.replace(/(^|;)(\s*'*)'([=+\-@])/g, '$1$2$3');

describe.each(TABLES)('$name', ({ name, columns }) => {
  const rows = rowsOf(name);
  const json = jsonOf<Row[]>(`/data/${name}.json`);

  test('has rows, and a column for each described one', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0]!)).toEqual(columns.map((column) => column.name));
    // Names are in lower case, with words joined by “_”.
    for (const column of columns) expect(column.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  test('has the same content as CSV and as JSON', () => {
    const asText = (cell: Row[string]) => (cell === null ? '' : Array.isArray(cell) ? JSON.stringify(cell) : String(cell));
    expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, withoutGuard(text)])))).toEqual(
      json.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, asText(cell).replaceAll(/\s+/g, ' ')]))),
    );
  });

  test('no cell is a formula', () => {
    const cells = rows.flatMap((row) => Object.entries(row).filter(([key]) => columns.find((column) => column.name === key)!.type !== 'number'));
    expect(cells.filter(([, text]) => /(^|;)\s*[=+\-@\t\r]/.test(text))).toEqual([]);
  });

  if (name !== 'articles' && name !== 'entities')
    test('links back to its sentences', () => {
      expect(json.length).toBeGreaterThan(0);
      for (const { sentence, article } of json) expect(sentence).toMatch(new RegExp(`^https://[^/]+/articles/${String(article)}/#s-`));
    });
});

describe('CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    [' @SUM(A1)', `" '@SUM(A1)"`],
    ['a;-1', "a;'-1"],
    ['a - b', 'a - b'],
    ['＝1', "'＝1"],
    ['a\r\n=b\tc', 'a =b c'],
    ['say "no", then', '"say ""no"", then"'],
    ['nul\u0000l, half \ud83d', '"nul l, half \ufffd"'],
  ])('%j is written %j', (text, cell) => expect(csv(['a'], [[text]])).toBe(`a\r\n${cell}\r\n`));

  test('numbers stay numbers, and null is empty', () =>
    expect(csv(['a', 'b', 'c', 'd'], [[-36.9, null, true, ['x,y']]])).toBe('a,b,c,d\r\n-36.9,,true,"[""x,y""]"\r\n'));
});

test('a title is read back as it was published', () => {
  expect(jsonOf<Row[]>('/data/articles.json')[0]!['title']).toBe(HOSTILE_TITLE);
  expect(withoutGuard(rowsOf('articles')[0]!['title']!)).toBe(HOSTILE_TITLE);
});

test('a name that is withheld, or without a page, is in no table except in the texts of articles', () => {
  expect(jsonOf<Row[]>('/data/entities.json').map(({ id }) => id)).not.toContain('wanda-verloc');
  expect(jsonOf<Row[]>('/data/mentions.json').map(({ text }) => text)).not.toContain('Wanda Verloc');
  const claims = jsonOf<Row[]>('/data/claims.json');
  expect(claims.map(({ speaker }) => speaker)).toContain('Ana Reyes');
  expect(claims.map(({ speaker }) => speaker)).not.toContain('Wanda Verloc');
});

// Data Package 2.0 (datapackage.org/standard): Data Package; Data Resource; Table Schema, with its field types, constraints and keys.
const NAME = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/);
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'datetime', 'array']),
  format: z.literal('uri').optional(),
  description: z.string(),
  constraints: z
    .strictObject({ required: z.literal(true).optional(), unique: z.literal(true).optional(), enum: z.array(z.string()).min(1).optional() })
    .optional(),
});
const dataPackageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: NAME,
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string(),
  // “name” or “path” is required.
  licenses: z
    .array(z.strictObject({ path: z.url(), title: z.string() }))
    .min(1)
    .optional(),
  resources: z
    .array(
      z.strictObject({
        name: NAME,
        type: z.literal('table'),
        title: z.string(),
        description: z.string(),
        // Relative, without parent folders (Data Resource, “path”).
        path: z.union([z.string(), z.array(z.string()).min(2)]).refine((path) => [path].flat().every((each) => /^[a-z0-9-]+\.csv$/.test(each))),
        format: z.literal('csv'),
        mediatype: z.literal('text/csv'),
        encoding: z.literal('utf-8'),
        schema: z.strictObject({
          $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
          fields: z.array(field).min(1),
          primaryKey: z.array(z.string()),
          foreignKeys: z.array(
            z.strictObject({ fields: z.array(z.string()), reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()) }) }),
          ),
        }),
      }),
    )
    .min(1),
});

describe('datapackage.json', () => {
  const read = dataPackageSchema.safeParse(jsonOf('/data/datapackage.json'));
  const resources = read.data!.resources;

  test('is a Data Package', () => expect(read.error).toBeUndefined());

  test.each(resources)('every cell of $name has the type of its field, and satisfies its constraints', ({ name, schema }) => {
    const typed: Record<z.infer<typeof field>['type'], (text: string) => boolean> = {
      string: () => true,
      number: (text) => Number.isFinite(Number(text)),
      integer: (text) => /^-?\d+$/.test(text),
      boolean: (text) => text === 'true' || text === 'false',
      date: (text) => z.iso.date().safeParse(text).success,
      datetime: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text),
      array: (text) => Array.isArray(JSON.parse(text)),
    };
    const rows = rowsOf(name);
    for (const { name: column, type, format, constraints = {} } of schema.fields) {
      const cells = rows.map((row) => row[column]!);
      const given = cells.filter((cell) => cell !== '');
      expect(
        given.filter((cell) => !typed[type](cell)),
        column,
      ).toEqual([]);
      if (format === 'uri')
        expect(
          given.filter((cell) => !URL.canParse(cell)),
          column,
        ).toEqual([]);
      if (constraints.required) expect(given.length, column).toBe(cells.length);
      if (constraints.unique) expect(new Set(cells).size, column).toBe(cells.length);
      if (constraints.enum)
        expect(
          given.filter((cell) => !constraints.enum!.includes(cell)),
          column,
        ).toEqual([]);
    }
  });

  test.each(resources)('every key of $name refers to a row', ({ name, schema }) => {
    for (const { fields, reference } of schema.foreignKeys) {
      const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields[0]!]));
      const keys = rowsOf(name).map((row) => row[fields[0]!]!);
      expect(keys.filter((key) => key !== '' && !known.has(key))).toEqual([]);
    }
  });
});
