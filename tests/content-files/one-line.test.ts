import { describe, expect, test } from 'vitest';
import { oneLine, webAddress } from '../../src/content-files/one-line.ts';

const read = (text: unknown) => oneLine(40).safeParse(text);
const problems = (text: unknown) => read(text).error?.issues.map(({ message }) => message);

describe('one line of text', () => {
  test.each([
    ['composed', 'Cafe\u0301', 'Café'],
    ['of two lines', ' The bridge\n  is closed\t now \n', 'The bridge is closed now'],
    ['with a line separator', 'a\u2028b\u0085c', 'a b c'],
    ['with a no-break space', 'Ban\u00A0Ki-moon', 'Ban\u00A0Ki-moon'],
    ['of signs alone', '?!', '?!'],
    ['of an emoji', '👩\u200D👧', '👩\u200D👧'],
    ['in Thai, with marks', 'ภาษาไทยไม่มีเว้นวรรค', 'ภาษาไทยไม่มีเว้นวรรค'],
  ])('%s', (_, text, line) => expect(read(text).data).toBe(line));

  test.each([
    ['with a hidden character', 'Gov\u202E', ['contains an invisible character (U+202E) after “Gov”: delete it, or retype the words']],
    ['with a hidden character at its beginning', '\u200Bx', ['contains an invisible character (U+200B) at its beginning: delete it, or retype the words']],
    ['with 30 accents on a letter', `a${'\u0301'.repeat(30)}`, ['has more than 8 accents or other marks on one letter: take some out']],
    ['without a visible character', '\uFE0F', ['contains no visible character: write a text']],
  ])('%s is refused', (_, text, messages) => expect(problems(text)).toEqual(messages));

  test('an empty text, a text that is too long, and a value that is not a text are refused', () => {
    expect(read(' \n').success).toBe(false);
    expect(read('x'.repeat(41)).success).toBe(false);
    for (const value of [null, 1, true, ['x'], { x: 1 }, undefined]) expect(read(value).success).toBe(false);
  });
});

test.each([
  ['https://example.org/a?b=c#d', true],
  ['https://example.org/\u202Egnp', false],
  ['https://example.org/a b', false],
  ['javascript:alert(1)', false],
  ['//example.org', false],
  ['data:text/html,x', false],
])('%s is accepted as a web address: %s', (address, isAccepted) => expect(webAddress.safeParse(address).success).toBe(isAccepted));
