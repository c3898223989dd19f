import { sentencesNaming } from '../examples.ts';
import { newEntityFile } from '../entity-lines.ts';
import { entitiesNamed, namedEntities } from '../people-with-name.ts';
import { doubtsIn } from './doubtful-names.ts';
import type { FindingKind } from '../types.ts';

const SHARED_NAME = ' Others have the same name, so that a file with the name alone would take articles from them.';

/** Names in several articles that no editor has checked, without those that may be no names. */
export const recurringNames: FindingKind = {
  id: 'recurring-name',
  title: 'Recurring names without an entity file',
  advice: 'Say who or what it is in a file of its own, or correct it in the articles with an override.',
  find: ({ articles, edition }) => {
    const doubtful = new Set(doubtsIn({ articles, edition }).map(({ entity }) => entity.key));
    const named = namedEntities(edition);
    return [...edition.people, ...edition.places, ...edition.organizations]
      .filter(({ curated, key }) => !curated && !doubtful.has(key))
      .map((entity) => {
        const others = entitiesNamed([entity.name], named).filter(({ key }) => key !== entity.key);
        return {
          about: entity.name,
          seen: `${entity.articles.length} articles name this ${entity.type}, which no editor has entered.${others.length > 0 ? SHARED_NAME : ''}`,
          examples: sentencesNaming(articles, new Set([entity.key])),
          remedy: others.length > 0 ? null : newEntityFile(entity.name, entity.type),
          weight: entity.articles.length,
        };
      });
  },
};
