import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../../src/content-files/problem.ts';
import { readSite } from '../../src/config/site.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-settings-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Read settings with a name, a description, an address and these lines from the fourth on. */
function read(...lines: string[]) {
  writeFileSync(join(root, 'content/site.yaml'), ['name: N', 'description: D.', 'address: https://example.org', ...lines].join('\n'));
  return readSite(root);
}

/** Return the message of the error that settings with these lines cause; an empty text if they are valid. */
function problemsOf(...lines: string[]): string {
  try {
    read(...lines);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

test('the defaults are those in the README', () => {
  expect(read()).toMatchObject({
    base: '/',
    language: 'en',
    timeZone: 'UTC',
    withheldNames: [],
    home: ['story', 'newest', 'months', 'figures', 'new-names'],
  });
});

test('a missing file is named', () => {
  expect(() => readSite(root)).toThrow(/content\/site\.yaml:1:1 {2}This file is missing/);
});

describe('invalid settings are refused with line and column, and the remedy', () => {
  test.each([
    ['a path in the address', 'base: news/', /site\.yaml:4:7 {2}“base” is not right: must begin and end with “\/”/],
    ['an unknown time zone', 'timeZone: Europe/Kyif', /site\.yaml:4:11 {2}“timeZone” is not right: must be the name of a time zone/],
    [
      'an unknown section of the home page',
      'home: [lead, newst]',
      /site\.yaml:4:14 {2}“home\.1” is not right: “newst” is none of story, lead, .*\. Did you mean “newest”\?/,
    ],
    ['a section that is listed twice', 'home: [lead, newest, lead]', /site\.yaml:4:22 {2}“home\.2” is not right: “lead” is listed twice: keep one of them/],
    ['no section', 'home: []', /site\.yaml:4:7 {2}“home” is not right: must name at least one section: story, lead, /],
    ['a misspelt setting', 'voice: true', /site\.yaml:4:1 {2}There is no field “voice”\. Did you mean “voices”\?/],
    ['a value of “voices” that is neither true nor false', 'voices: readers', /site\.yaml:4:9 {2}“voices” must be true or false/],
    ['a setting in other capitals', 'timezone: UTC', /site\.yaml:4:1 {2}There is no field “timezone”\. Did you mean “timeZone”\?/],
    [
      'a colour that is neither for light nor for dark backgrounds',
      "colours: { person: '#aa3300' }",
      /site\.yaml:4:12 {2}There is no field “person” in “colours”\. It belongs in “colours\.light” or “colours\.dark”\.$/,
    ],
    [
      'a field of the top level within another field',
      'licence: { text: CC, base: / }',
      /site\.yaml:4:22 {2}There is no field “base” in “licence”\. It belongs at the beginning of a line/,
    ],
    ['a field of “exports” at the top level', 'pageFeeds: false', /site\.yaml:4:1 {2}There is no field “pageFeeds”\. It belongs in “exports”\.$/],
    [
      'a field that resembles none',
      'exports: { everything: false }',
      /There is no field “everything” in “exports”\. Known fields are tables, feeds, pageFeeds, /,
    ],
    ['a licence that is no web address', 'licence: { text: CC, url: cc }', /site\.yaml:4:27 {2}“licence\.url” is not right/],
  ])('%s', (_name, line, message) => {
    expect(problemsOf(line)).toMatch(message);
  });
});

describe('every setting is explained by an example, which is valid', () => {
  const { properties } = JSON.parse(readFileSync('.vscode/site.schema.json', 'utf8')) as { properties: Record<string, { description: string }> };
  test.each(Object.entries(properties))('%s', (name, { description }) => {
    const [, example] = /Example: `([^`]+)`$/.exec(description) ?? [];
    expect(example).toMatch(new RegExp(`^${name}: `));
    const required = ['name', 'description', 'address']
      .filter((each) => each !== name)
      .map((each) => `${each}: ${each === 'address' ? 'https://n.example' : 'N'}`);
    writeFileSync(join(root, 'content/site.yaml'), [...required, example].join('\n'));
    expect(readSite(root)).toHaveProperty(name);
  });
});
