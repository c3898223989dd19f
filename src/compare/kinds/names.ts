import { isGeneric } from '../../analysis/english/comparison/index.ts';
import { textOf } from '../text-of.ts';
import type { ComparedArticle, ComparedKind, ComparedName } from '../types.ts';
import { lowerCase, containsPhrase } from '../words.ts';
import type { Kind } from './kind.ts';

/** Minimum number of initial letters that a name and a word derived from it have in common: “Russia” and “Russian”. */
const MIN_PREFIX = 5;

/** Return the kind for the names of one type of entity. */
export function namesOf(id: ComparedKind['id'], name: string, type: ComparedName['type']): Kind<ComparedName> {
  return {
    id,
    name,
    itemsIn: ({ names }) => names.filter((each) => each.type === type),
    isSame: (one, _, other) => one.key === other.key || one.name.toLowerCase() === other.name.toLowerCase(),
    isInText: (one, _, article) => isNamedIn(one, article),
    mayBeIn: (one, _, article) => mayName(one, article),
    itemOf: (one) => ({ label: one.name, href: one.href, note: '' }),
  };
}

/** Whether another article may name an entity by a part of its name or a derived word: “Reyes” for Ana Reyes, “Russian” for Russia. */
function mayName({ name, type }: Pick<ComparedName, 'name' | 'type'>, article: ComparedArticle): boolean {
  if (containsPhrase(textWithTitle(article), name) || article.names.some((other) => areOneInPart(name, other.name))) return true;
  if (type !== 'person' && mayUseAcronym(name, article)) return true;
  if (type === 'organization' && mayNameByHead(name, article)) return true;
  const parts = lowerCase(name).match(/\p{L}{3,}/gu) ?? [];
  const distinctive = type === 'person' ? parts.slice(-1) : parts.filter((part) => part.length > 3 && !isGeneric(part));
  const text = [textWithTitle(article), ...article.sources.map((source) => source.name)].join(' ');
  const words = lowerCase(text).match(/\p{L}{3,}/gu) ?? [];
  return distinctive.some((part) => words.some((word) => word.startsWith(part.slice(0, Math.max(MIN_PREFIX, part.length - 2))) || word === part));
}

/** Return the title and the text of an article: a name may be in the title only. */
function textWithTitle(article: ComparedArticle): string {
  return `${article.title}\n${textOf(article)}`;
}

/** Whether one of two names is the beginning of the other, whatever they are taken for: “Selm” and “Selm Building Products”. */
export function areOneInPart(one: string, other: string): boolean {
  return one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** Whether an article has the last word of an organization's name outside the names that it gives in full: “the union” for the Dockers’ Union. */
function mayNameByHead(name: string, article: ComparedArticle): boolean {
  const head = /(?<=\P{L})\p{L}{4,}$/u.exec(name)?.[0];
  return head !== undefined && containsPhrase(lowerCase(withoutNames(article.names, article)), lowerCase(head));
}

/** Return the text of an article without some names. */
export function withoutNames(names: readonly ComparedName[], article: ComparedArticle): string {
  return names.reduce((text, { name }) => text.replaceAll(name, ' '), textOf(article));
}

/** Minimum number of letters of an acronym. */
const MIN_INITIALS = 2;

/**
 * Whether an article has the initials of a name, or a name with these initials or a word that begins with them: “EPA” and “Environmental Protection Agency”, “U.S.” and
 * “United States”, “ED” and “Department of Education”.
 */
function mayUseAcronym(name: string, article: ComparedArticle): boolean {
  const initials = initialsOf(name);
  if (initials.length >= MIN_INITIALS && containsPhrase(withoutDots(textWithTitle(article)), initials)) return true;
  const acronym = withoutDots(name);
  if (!new RegExp(`^\\p{Lu}{${MIN_INITIALS},}$`, 'u').test(acronym)) return false;
  const beginsWord = new RegExp(`(?<!\\p{L})${acronym[0]}${acronym.slice(1).toLowerCase()}`, 'u');
  return article.names.some((other) => initialsOf(other.name).includes(acronym) || beginsWord.test(other.name));
}

/** Return a text with acronyms without dots: “U.S.” → “US”. */
function withoutDots(text: string): string {
  return text.replace(/(?<!\p{L})(?:\p{Lu}\.\s?){2,}/gu, (acronym) => `${acronym.replace(/[.\s]/gu, '')} `);
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}’'])\p{Lu}/gu) ?? []).join('');
}

/** Whether the text of an article has a name outside longer names: “Election Commission of Kestria” does not name Kestria. */
function isNamedIn({ key, name }: Pick<ComparedName, 'key' | 'name'>, article: ComparedArticle): boolean {
  const longerNames = article.names.filter((other) => other.key !== key && other.name !== name && containsPhrase(other.name, name));
  return containsPhrase(`${article.title}\n${withoutNames(longerNames, article)}`, name);
}
