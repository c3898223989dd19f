import { expect, test } from 'vitest';
import { parsers } from '../../../../src/analysis/english/times/grammar.ts';

/** Return the words of a text as the scanner sees them: initial digits become as many `#`. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => '#'.repeat(/^\d*/.exec(word)![0].length) || word);
}

/** Return the words of the phrase that a parser matches in its example. */
function phraseIn({ example, pattern }: (typeof parsers)[number]): string[] {
  for (let start = 0; start < example.length; start++) {
    pattern.lastIndex = start;
    const match = pattern.exec(example);
    if (match) return wordsOf(match[0]);
  }
  return [];
}

test.each(parsers)('the first and required words of the parser of “$example” occur in its example', (parser) => {
  const words = phraseIn(parser);
  expect(parser.firstWords).toContain(words[0]);
  if (parser.requiredWords) expect(words.filter((word) => parser.requiredWords?.includes(word))).not.toEqual([]);
});
