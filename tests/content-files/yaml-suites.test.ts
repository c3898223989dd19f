import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { frontmatterSchema } from '../../src/collections/articles/schema.ts';
import { readYaml } from '../../src/content-files/yaml.ts';
import { hasSuites, casesOf } from '../hostile/suites.ts';
import { expectWithin } from '../computing-time.ts';

const GOOD = { title: 'A', published: '2023-07-05', summary: 'B', sources: [{ name: 'C' }] };

/** Parse a YAML text with any fields. */
const read = (yaml: string) => readYaml<unknown>(yaml, z.unknown(), 'a.yaml');

/** Texts that `frontmatter-own.jsonl` only describes. */
const GENERATED: Record<string, string> = {
  'fm-deepflow': `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  'fm-deepmap': Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}k:\n`).join(''),
  'fm-merge-bomb': [
    `a0: &a0 {${Array.from({ length: 50 }, (_, key) => `k${key}: v`).join(', ')}}`,
    ...Array.from({ length: 1_500 }, (_, map) => `a${map + 1}: &a${map + 1} {<<: [${Array.from({ length: 20 }, () => `*a${map}`).join(', ')}]}`),
  ].join('\n'),
  'fm-manykeys': Array.from({ length: 100_000 }, (_, key) => `k${key}: v\n`).join(''),
};

describe.skipIf(!hasSuites)('difficult YAML of the suites', () => {
  afterEach(() => expect(({} as { polluted?: unknown }).polluted).toBeUndefined());

  test('yaml-test-suite: fields have the values of the suite, or are refused; invalid YAML is refused', () => {
    const misread: string[] = [];
    let readCount = 0;
    for (const { id, yaml, json, fail } of casesOf<{ yaml: string; json?: string | null; fail: boolean }>('yaml-test-suite.jsonl')) {
      const { value } = read(yaml);
      if (value === null) continue;
      readCount++;
      // The suite gives no value for what JSON cannot express, such as a field without a name.
      if (!fail && typeof json !== 'string') continue;
      if (fail || !isDeepStrictEqual(value, JSON.parse(json!))) misread.push(id);
    }
    expect(misread).toEqual([]);
    expect(readCount).toBeGreaterThan(60);
  });

  test.each(casesOf<{ yaml?: string }>('frontmatter-own.jsonl'))(
    '$id is read as plain data or refused, within two seconds',
    async ({ id, yaml = GENERATED[id] }) => {
      const { value, problems } = await expectWithin(2_000, () => read(yaml!));
      // Either a value or problems; never a class, a date or a function.
      expect(value === null).toBe(problems.length > 0);
      expect(JSON.parse(JSON.stringify(value))).toEqual(value === null ? null : structuredClone(replaceNumbers(value)));
    },
  );

  test('a text field only accepts text: a number, a truth value, a list, a map or null needs quotes; a date does not', () => {
    const title = (yaml: string) =>
      readYaml(`${JSON.stringify(GOOD).slice(1, -1).replace('"title":"A"', `"title": ${yaml}`)}`.replace(/^/, '{') + '}', frontmatterSchema, 'a.md');
    for (const plain of ['no', 'Yes', 'on', '2026-11-20', '1:30:00', '1_000', '11/20/2026', 'nan']) expect(title(plain).value?.title).toBe(plain);
    for (const other of ['null', '~', 'true', '1.10', '010', '0x1F', '12e03', '.nan', '.inf', '[a]', '{a: b}', '12345678901234567890']) {
      expect(
        title(other)
          .problems.map(({ message }) => message)
          .join(),
      ).toMatch(/“title” (?:must be text|is empty)/);
      expect(title(`"${other}"`).value?.title).toBe(other);
    }
  });
});

/** Return a value with null for numbers that JSON does not have: NaN and infinity. */
function replaceNumbers(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(replaceNumbers) : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaceNumbers(inner)]));
}
