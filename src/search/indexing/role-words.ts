import { titleOfRole } from '../../analysis/english/identity/index.ts';
import type { Entity } from '../../edition/index.ts';
import { splitWords, WORD_BIT } from '../format/index.ts';

/** Number of descriptions in articles that are taken for roles of a person. */
const MAX_DESCRIPTIONS = 3;

/** Return the roles of a person as readers see them, the editors’ first: “governor, Belgorod Oblast”. Empty for places and organizations. */
export function rolesOf({ type, description, roles, describedAs }: Pick<Entity, 'type' | 'description' | 'roles' | 'describedAs'>): string[] {
  if (type !== 'person') return [];
  const entered = roles.map(({ title, of }) => (of ? `${title}, ${of.name}` : title));
  const described = describedAs.slice(0, MAX_DESCRIPTIONS).map(({ text }) => text);
  return [...new Set([...entered, description.replace(/\.$/u, ''), ...described])].filter((role) => role !== '');
}

/**
 * Return the words of the roles of an entity, each with the sum of the applicable `WORD_BIT` values. Those of the title are decisive: “governor”, “defence minister”;
 * with them the name is found, too: “governor gladkov”. Empty for an entity without roles.
 */
export function roleWords(entity: Pick<Entity, 'name'> & Parameters<typeof rolesOf>[0]): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, bit: number): void => {
    for (const { word } of splitWords(text)) words.set(word, (words.get(word) ?? 0) | bit);
  };
  for (const role of rolesOf(entity)) {
    add(role, WORD_BIT.other);
    add(titleOfRole(role), WORD_BIT.decisive);
  }
  if (words.size > 0) add(entity.name, WORD_BIT.other);
  return words;
}
