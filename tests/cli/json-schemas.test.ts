import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/cli/json-schemas.ts';

const schemas = jsonSchemas(process.cwd());

test.each(schemas)('$path is what the schemas in src say (npm run schemas writes it anew)', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the doc comment of a field is its description, of the very object', () => {
  const { properties } = JSON.parse(schemas[0]!.text) as {
    properties: Record<string, { description?: string; items?: { properties: Record<string, { description: string }> } }>;
  };
  expect(properties['title']!.description).toBe('The headline.');
  expect(properties['published']!.description).toMatch(/^When it was published: /);
  expect(properties['sources']!.items!.properties['published']!.description).toBe('Day on which it was published there.');
});
