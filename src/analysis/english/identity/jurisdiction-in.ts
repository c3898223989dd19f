import { plainWords } from './plain-letters.ts';

/** Return the first word of the name after “of”, “in” or “for” in a role, without case and accents: “mayor of the Northport Docks” → “northport”; undefined if there is none. */
export function jurisdictionIn(role: string): string | undefined {
  const [, name] = /\b(?:of|in|for)\s+(?:the\s+)?(\p{Lu}\p{L}+)/u.exec(role) ?? [];
  return name === undefined ? undefined : plainWords(name)[0];
}
