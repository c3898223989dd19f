import { describe, expect, test } from 'vitest';
import { makeExports } from '../../src/exports/make-exports.ts';
import { exportsSchema } from '../../src/config/exports.ts';
import { edition, files, site } from './fixture.ts';

/** Settings that create files; `jsonLd` has none of its own. */
const SETTINGS = makeExports(edition, site).map(({ setting }) => setting);

test('everything is made unless it is switched off', () => {
  expect(SETTINGS).toEqual(Object.keys(exportsSchema.parse(undefined)).filter((setting) => setting !== 'jsonLd'));
});

describe.each(SETTINGS)('without %s', (setting) => {
  const left = makeExports(edition, { ...site, exports: exportsSchema.parse({ [setting]: false }) });

  test('its files are not made, and all others are', () => {
    expect(left.map((made) => made.setting)).toEqual(SETTINGS.filter((other) => other !== setting));
  });
});

test('a setting that does not exist is refused', () => {
  expect(exportsSchema.safeParse({ rss: false }).success).toBe(false);
});

test('no two files have one address, and the same content makes the same bytes', () => {
  const again = makeExports(edition, site).flatMap((made) => made.files);
  expect(new Set(again.map(({ href }) => href)).size).toBe(again.length);
  for (const { href, text } of again) expect(text(), href).toBe(files.get(href));
});
