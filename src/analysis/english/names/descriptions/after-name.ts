import type { Resolved } from '../entity.ts';
import type { Word } from '../../../core/names/words.ts';
import { clauseAt, type Clause } from './clause.ts';

const COPULAS = new Set(['is', 'was', 'became', 'remains']);
const ARTICLES = new Set(['a', 'an', 'the']);

/** What the words behind a name say: “Igor Konashenkov, spokesman of …”, “Kozinka is a village in …”, “Reyes, 45, a doctor from …”. */
export function afterName(words: Word[], { last, entity }: Resolved): { clause?: Clause; age?: number } {
  const link = words[last + 1];
  if (link === undefined || link.sentence !== words[last]?.sentence) return {};
  if (COPULAS.has(link.lower)) {
    const clause = ARTICLES.has(words[last + 2]?.lower ?? '') ? clauseAt(words, last + 2, entity.type) : undefined;
    return clause ? { clause } : {};
  }
  if (link.text !== ',') return {};
  const age = entity.type === 'person' ? ageAt(words, last + 2) : undefined;
  const clause = clauseAt(words, age === undefined ? last + 2 : last + 4, entity.type);
  const closes = clause && isClosed(words, clause);
  return { ...(closes && { clause }), ...(age !== undefined && { age: last + 2 }) };
}

/** Index of an age between commas: “Reyes, 45,”. */
function ageAt(words: Word[], at: number): number | undefined {
  const word = words[at];
  return word?.shape === 'number' && /^\d{1,3}$/.test(word.text) && Number(word.text) < 120 && words[at + 1]?.text === ',' ? at : undefined;
}

/** Whether an apposition ends as one: at a mark, the end of the sentence, or a relative clause. */
function isClosed(words: Word[], { last }: Clause): boolean {
  const next = words[last + 1];
  return next === undefined || next.sentence !== words[last]?.sentence || next.shape === 'punctuation' || /^(?:who|which|that|whose|where)$/.test(next.lower);
}
