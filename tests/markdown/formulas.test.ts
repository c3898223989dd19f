import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/markdown/passages.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const textsOf = (source: string) => passagesOf(parseMarkdown(source, { imageSize: () => null }).tree).passages.map(({ text }) => text);

describe('a formula stays as it is written', () => {
  test.each([
    String.raw`The rate $\{x_1\}$ and $a\_b$ grow.`,
    String.raw`So $\alpha*\beta*\gamma = 2$, they say.`,
    String.raw`$$\sum_{i=1}^n x_i \\ y*z*$$ ends it.`,
    String.raw`In $f(x)=\left(\frac{a}{b}\right)$ the *b* is small.`.replaceAll('*', ''),
  ])('%s', (source) => expect(textsOf(source)).toEqual([source]));

  test('over lines, between two dollar signs', () => expect(textsOf('$$a \\\\\nb_1*c*$$')).toEqual(['$$a \\\\ b_1*c*$$']));
});

describe('text with dollar signs that is not a formula is read as Markdown', () => {
  test.each([
    ['It cost $5 to $10 *more*.', 'It cost $5 to $10 more.'],
    [String.raw`From \$5_000 to $6\_000.`, 'From $5_000 to $6_000.'],
    ['Between US$5m and US$6m, *then* $7.', 'Between US$5m and US$6m, then $7.'],
    ['`$\\alpha$` is code; $ a_b $ has spaces.', '$\\alpha$ is code; $ a_b $ has spaces.'],
    ['A lone $$ and *this*.', 'A lone $$ and this.'],
    ['$$a_b\n\n*c*$$', '$$a_b'],
  ])('%s', (source, text) => expect(textsOf(source)[0]).toBe(text));
});

test('no sequence of signs makes the parser lose text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('$', '\\', '_', '*', ' ', '\n', 'a', '1', '{', '`'), maxLength: 60 }), (source) => {
      const letters = source.replaceAll(/[^a1]/g, '');
      expect(textsOf(`a${source}`).join('').replaceAll(/[^a1]/g, '')).toBe(`a${letters}`);
    }),
  );
});
