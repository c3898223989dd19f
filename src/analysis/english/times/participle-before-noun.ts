import { cardinals } from './resources/en.ts';
import type { Token } from './verb-cue.ts';

/** Plural nouns, which a participle may modify. */
const pluralNoun = /^(?:\p{Ll}{2,}[^s]s|people|families|children|women|men)$/u;
/** Nouns for one person or group, which a participle may modify after “each” or “every”. */
const noun = /^(?!(?:on|in|at|by|to|from|with|for|the|an?|his|her|its|their|that|when|after|before|until|last|next|this)$)\p{Ll}{3,}$/u;
/** Verbs of reporting, which may follow a preposition that ends a relative clause: “the firm he works for announced plans”. */
const reporting = /^(?:announced|reported|revealed|issued|published|denied|confirmed|posted|wanted|needed|opened|closed|started|ended)$/;

/** Return whether a participle in “-ed” modifies the noun after it: “to each bereaved family”, “homes for displaced people”, but not “they each elected a leader”. */
export function isParticipleBeforeNoun(words: readonly Token[], index: number): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  if (!wordAt(index).endsWith('ed') || !/^\p{Ll}/u.test(words[index + 1]?.written ?? '')) return false;
  // “To reach the six trapped miners”.
  if (Object.hasOwn(cardinals, wordAt(index - 1)) && /^(?:the|its|his|her|their|these|those|our)$/.test(wordAt(index - 2)))
    return pluralNoun.test(wordAt(index + 1));
  if (/^(?:each|every|all)$/.test(wordAt(index - 1))) return /^(?:to|for|of|among|from|with)$/.test(wordAt(index - 2)) && noun.test(wordAt(index + 1));
  return /^(?:to|for|of|among)$/.test(wordAt(index - 1)) && pluralNoun.test(wordAt(index + 1)) && !reporting.test(wordAt(index));
}
