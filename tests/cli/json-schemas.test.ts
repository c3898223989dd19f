import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/cli/json-schemas.ts';

const schemas = jsonSchemas(process.cwd());

test.each(schemas)('$path is what the schemas in src say (npx dateline schemas writes it anew)', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the description of a field is its doc comment in the same object', () => {
  const { properties } = JSON.parse(schemas[0]!.text) as {
    properties: Record<string, { description?: string; items?: { properties: Record<string, { description: string }> } }>;
  };
  expect(properties['title']!.description).toBe('The headline.');
  expect(properties['published']!.description).toMatch(/^Date of publication: /);
  expect(properties['sources']!.items!.properties['published']!.description).toBe('Day of publication there.');
});

test('a field in several objects keeps its type in each, and has its own description in each', () => {
  interface Fields {
    properties: Record<string, { description?: string; type?: string } & { items?: Fields }>;
  }
  const { overrides } = (JSON.parse(schemas[0]!.text) as Fields).properties;
  const { entities, dates } = (overrides as unknown as Fields).properties;
  for (const list of [entities, dates])
    expect(list!.items!.properties['occurrence']).toMatchObject({ type: 'integer', description: expect.stringMatching(/^Which occurrence/) });
  expect(dates!.items!.properties['date']!.description).toMatch(/^The date: /);
  expect(dates!.items!.properties['hide']!.description).toBe('The words are not a date.');
});
