import type { Entity } from '../../edition/index.ts';
import { splitWords, WORD_BIT } from '../format/index.ts';

/** Number of descriptions in articles that are taken for roles of a person. */
const MAX_DESCRIPTIONS = 3;
/** End of the title within a description: “Governor | of Belgorod Oblast”, “spokesman | for the ministry”. */
const AFTER_TITLE = /,|\s(?:of|for|in|at|from|to|with|who|which|that|since|until)\s/u;
const POSSESSOR = /[\p{L}\p{M}]+['’]s?(?=\s)/gu;

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
    const end = AFTER_TITLE.exec(role)?.index ?? role.length;
    // In “Russia’s Defence Minister”, the owner is no part of the title.
    const title = role.slice(0, end).replaceAll(POSSESSOR, ' ');
    add(role, WORD_BIT.other);
    add(title, WORD_BIT.decisive);
  }
  if (words.size > 0) add(entity.name, WORD_BIT.other);
  return words;
}
