import { pastWords } from '../times/resources/verbs-en.ts';
import { DETERMINERS, FINITE, PREPOSITIONS } from './resources/en.ts';

/** Words that begin a clause: “that it was over”, “what he expects”. */
const OPENS_CLAUSE = /^(?:that|whether|if|what|how|why|where|when|who)$/;

/**
 * Return whether the content of a claim can be read as a clause of its own: it begins like one, or has a finite verb. “Lawful governance” and “to belong to them” need
 * their sentence. A participle after a determiner or a preposition is an adjective: “a practical example of [coordinated] preparedness”.
 */
export function isClause(content: string): boolean {
  const words = content.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (OPENS_CLAUSE.test(words[0] ?? '')) return true;
  return words.some((word, index) => {
    if (FINITE.has(word) || pastWords.has(word)) return true;
    const before = words[index - 1];
    return /..ed$/.test(word) && before !== undefined && before !== 'to' && !DETERMINERS.has(before) && !PREPOSITIONS.has(before);
  });
}
