import { expect, test } from 'vitest';
import { languageOf } from '../../src/text/language-of.ts';

test.each([
  ['Вячеслав Гладков', 'en', 'ru', 'ru'],
  ['Вячеслав Гладков', 'en', undefined, 'und-Cyrl'],
  ['Київ', 'ru', 'uk', 'uk'],
  ['Київ', 'ru', undefined, undefined],
  ['Viacheslav Gladkov', 'en-GB', undefined, undefined],
  ['Αθήνα', 'en', undefined, 'und-Grek'],
  ['東京', 'en', undefined, 'und-Hani'],
  ['東京', 'ja', undefined, undefined],
  ['القاهرة', 'en', undefined, 'und-Arab'],
  ['القاهرة', 'fa', undefined, undefined],
  ['7x7', 'en', undefined, undefined],
  ['2024', 'ru', undefined, undefined],
  ['ЧВК «Wagner»', 'en', undefined, 'und-Cyrl'],
])('“%s” in a text in %s, with the declared language %s, gets lang=%s', (name, around, declared, language) => {
  expect(languageOf(name, around, declared)).toBe(language);
});
