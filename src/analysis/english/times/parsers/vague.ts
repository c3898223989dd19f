import { phrase } from '../phrase.ts';
import { vagueReferences } from '../resources/en.ts';
import type { Parser } from '../types.ts';

const phrases = Object.keys(vagueReferences).sort((a, b) => b.length - a.length);

export const vague: Parser = {
  example: 'recently',
  first: [...new Set(phrases.map((words) => words.split(' ')[0] ?? words))],
  holds: phrases.map((words) => words.split(' ').at(-1) ?? words),
  // “As soon as”, “now that” and “soon after” join clauses.
  pattern: phrase(`(?<!\\bas\\s)(?<words>${phrases.join('|')})(?!-| (?:that|enough|as|after|afterwards?)\\b)`),
  read({ groups: { words = '' }, match }) {
    // “The past” and “the future” are times only after “in”: “in the past”; “past” before a noun is none.
    if (/^the (?:past|future|near|recent)/.test(words) && !/\b(?:in|from|of)\s$/i.test(match.input.slice(Math.max(0, match.index - 5), match.index)))
      return null;
    if (
      /^the (?:past|future)$/.test(words) &&
      /^\s[a-z]{2,}/.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 4)) &&
      !/^\s(?:he|she|it|they|we|but|and|the|to|by|as|for|in|if|or)\b/.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 6))
    )
      return null;
    const value = vagueReferences[words.replace(/\s+/g, ' ')];
    return value === undefined ? null : { meaning: { kind: 'vague', value }, certain: {} };
  },
};
