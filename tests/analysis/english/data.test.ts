import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/analysis/english/data.ts';
import { serializeModel, parseModel } from '../../../src/analysis/english/names/model/name-model.ts';
import { readEnglishData } from '../../../src/collections/languages/index.ts';
import { nameData } from '../english.ts';

const { model } = nameData;
const FOLDER = 'src/analysis/english/data';

test('a list has one entry per line, without comments and empty lines', () => {
  expect([...entriesOf('# two towns\nadwa\n\nla paz\n')]).toEqual(['adwa', 'la paz']);
  expect([...entriesOf('adwa\nla paz')]).toEqual(['adwa', 'la paz']);
  expect([...entriesOf('')]).toEqual([]);
});

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const entries = [...entriesOf(text)];

  test('states its number of entries and their origin', () => {
    expect(text).toMatch(new RegExp(`^# ${entries.length.toLocaleString('en')} .*From `));
  });

  test('contains each entry once, in lower case without diacritics', () => {
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.filter((entry) => !/^[a-z][a-z'.-]*(?: [a-z'.-]+)*$/.test(entry))).toEqual([]);
  });
});

describe('the model of names', () => {
  test('is unchanged after writing and reading', () => {
    const readModel = parseModel(serializeModel(model));
    expect({ ...readModel, features: null }).toEqual({ ...model, features: null });
    // To compare the features as arrays would be slow.
    expect(Buffer.from(readModel.features).equals(Buffer.from(model.features))).toBe(true);
  });

  test('of another size is refused', () => {
    const size = serializeModel(model).length;
    expect(() => parseModel(readEnglishData().nameModel.subarray(1))).toThrow(`has ${size} bytes, but this file has ${size - 1}. Train the model again`);
  });
});
