import { expect, test } from 'vitest';
import { terminalLine, terminalText } from '../../src/text/terminal-text.ts';

test.each([
  ['\u001b[31mred\u0007', '\\u001b[31mred\\u0007'],
  ['\u009b2J', '\\u009b2J'],
  ['a\u202egnp.exe', 'a\\u202egnp.exe'],
  ['back\r over', 'back\\u000d over'],
  ['café — “quoted”\tand\nmore', 'café — “quoted”\tand\nmore'],
])('no control character of a text reaches a terminal: %j', (text, expected) => expect(terminalText(text)).toBe(expected));

test('on one line, a line break is escaped', () => expect(terminalLine('a\nb\tc')).toBe('a\\nb c'));
