import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloursSchema, themeCss } from '../../src/config/theme.ts';

describe('colours', () => {
  test('chosen colours become custom properties, for light and dark backgrounds', () => {
    const css = themeCss(coloursSchema.parse({ light: { person: '#003366' }, dark: { person: '#99ccff', time: '#ffaa99' } }));
    expect(css.replace(/\s+/g, ' ').trim()).toBe(
      ':root { --person: #003366; } @media (prefers-color-scheme: dark) { :root { --rubric: #ffaa99; --person: #99ccff; } }',
    );
  });

  test('a colour without enough contrast is refused with the ratio', () => {
    // Yellow on near-white is about 1.1 to 1; on near-black about 17 to 1.
    const result = coloursSchema.safeParse({ light: { place: '#ffff00' } });
    expect(result.error?.issues[0]).toMatchObject({ path: ['light', 'place'], message: expect.stringContaining('4.5 to 1') as string });
    expect(coloursSchema.safeParse({ dark: { place: '#ffff00' } }).success).toBe(true);
  });

  test('only full colour codes are accepted: nothing else gets into the style sheet', () => {
    for (const value of ['red', '#123', '#12345g', '#123456;} body{display:none', 'url(x)']) {
      expect(coloursSchema.safeParse({ light: { time: value } }).success).toBe(false);
    }
  });

  test('the background colours are the same as in the style sheet', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    expect([...tokens.matchAll(/--paper: (#\w{6});/g)].map(([, paper]) => paper).slice(0, 2)).toEqual(['#fdfcf9', '#161512']);
  });
});
