import { phrase } from '../phrase.ts';
import { vagueReferences } from '../resources/en.ts';
import type { Parser } from '../types.ts';

const phrases = Object.keys(vagueReferences).sort((a, b) => b.length - a.length);

/** Return whether “now” is a discourse marker or modifier instead of a time: “Now, what is that?”, “but now why”, “the now famous speech”. */
function isDiscourseMarker(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)];
  if (/(?:^|[.!?:“"]\s?|\b(?:and|but|so)\s)$/i.test(before) && /^,?\s(?:what|why|how|who|where|when|if|let|look|I|you|listen|it is|that is)\b/i.test(after))
    return true;
  return /\b(?:the|a|an|this|that|his|her|its|their)\s$/i.test(before) || /\bjust\s$/i.test(before);
}

/** A vague reference to the past, present or future: “recently”, “now”, “in the future”. */
export const vague: Parser = {
  example: 'recently',
  firstWords: [...new Set(phrases.map((words) => words.split(' ')[0] ?? words))],
  requiredWords: phrases.map((words) => words.split(' ').at(-1) ?? words),
  // “As soon as”, “now that” and “soon after” are conjunctions.
  pattern: phrase(`(?<!\\bas\\s)(?<words>${phrases.join('|')})(?!-| (?:that|enough|as|after|afterwards?)\\b)`),
  read({ groups: { words = '' }, match: { 0: whole, index, input } }) {
    const end = index + whole.length;
    // “The past” and “the future” are times only after a preposition (“in the past”) …
    if (/^the (?:past|future|near|recent)/.test(words) && !/\b(?:in|from|of)\s$/i.test(input.slice(Math.max(0, index - 5), index))) return null;
    // … and not before a noun (“in the past tense”).
    const isBeforeWord = /^\s[a-z]{2,}/.test(input.slice(end, end + 4));
    const isBeforeFunctionWord = /^\s(?:he|she|it|they|we|but|and|the|to|by|as|for|in|if|or)\b/.test(input.slice(end, end + 6));
    if (/^the (?:past|future)$/.test(words) && isBeforeWord && !isBeforeFunctionWord) return null;
    if (words === 'now' && isDiscourseMarker(input, index, end)) return null;
    const value = vagueReferences[words.replace(/\s+/g, ' ')];
    return value === undefined ? null : { meaning: { kind: 'vague', value }, certain: {} };
  },
};
