import { aliasLine, newEntityFile } from '../entity-lines.ts';
import { sentencesNaming } from '../examples.ts';
import { type EntitySummary, summarizeEntities } from '../entity-summaries.ts';
import { similarPairs } from '../similar-names.ts';
import type { DeskContent, Finding, FindingKind, Remedy } from '../types.ts';

/** Two entities whose names are the same or differ like two spellings of one name, unless an editor entered both. */
export const possibleDuplicate: FindingKind = {
  id: 'possible-duplicate',
  title: 'Two entities that may be one',
  advice: 'If they are one, make the rarer spelling an alias of the other. If they are two, put it under “not” instead.',
  find: (content) => {
    const named = summarizeEntities(content.edition);
    const not = new Map(content.entities.map((entity) => [entity.id, entity.not]));
    const isSaidToBeNot = ({ key }: EntitySummary, { name }: EntitySummary) => not.get(key)?.includes(name) ?? false;
    return similarPairs(named)
      .filter(([one, other]) => one.type === other.type && !(one.curated && other.curated) && !isSaidToBeNot(one, other) && !isSaidToBeNot(other, one))
      .map(([one, other, difference]): Finding => {
        const shared = named.filter(
          ({ key, articles }) => key !== one.key && key !== other.key && intersect(articles, one.articles) && intersect(articles, other.articles),
        );
        const [kept, spelling] = other.curated || (!one.curated && other.mentionCount > one.mentionCount) ? [other, one] : [one, other];
        return {
          about: `${kept.name} and ${spelling.name}`,
          seen: difference + (shared.length === 0 ? '' : ` The articles of both name ${listNames(shared.map(({ name }) => name))}.`),
          examples: [kept, spelling].flatMap(({ key }) => sentencesNaming(content.articles, new Set([key])).slice(0, 1)),
          remedy: remedyFor(kept, spelling.name, content),
          weight: shared.length * 10 + spelling.mentionCount,
        };
      });
  },
};

function remedyFor({ key, name, type, curated }: EntitySummary, alias: string, { entities }: DeskContent): Remedy {
  if (curated) return aliasLine(key, entities.find(({ id }) => id === key)?.aliases ?? [], alias);
  const file = newEntityFile(name, type);
  // An editor's entry is found before any other, so all articles with this name then mean it.
  if (alias === name) return file;
  return { ...file, lines: `${file.lines}aliases: [${JSON.stringify(alias)}]\n` };
}

function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((slug) => other.has(slug));
}

function listNames(names: string[]): string {
  const shown = names.slice(0, 3);
  return shown.join(', ') + (names.length > shown.length ? ` and ${names.length - shown.length} more` : '');
}
