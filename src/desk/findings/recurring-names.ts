import { sentencesNaming } from '../examples.ts';
import { newEntityFile } from '../entity-lines.ts';
import { doubtsIn } from './doubtful-names.ts';
import type { FindingKind } from '../types.ts';

/** Names in several articles that no editor has checked, without those that may be no names. */
export const recurringNames: FindingKind = {
  id: 'recurring-name',
  title: 'Recurring names without an entity file',
  advice: 'Say who or what it is in a file of its own, or correct it in the articles with an override.',
  find: ({ articles, edition }) => {
    const doubtful = new Set(doubtsIn({ articles, edition }).map(({ entity }) => entity.key));
    return [...edition.people, ...edition.places, ...edition.organizations]
      .filter(({ curated, key }) => !curated && !doubtful.has(key))
      .map((entity) => ({
        about: entity.name,
        seen: `${entity.articles.length} articles name this ${entity.type}, which no editor has entered.`,
        examples: sentencesNaming(articles, new Set([entity.key])),
        remedy: newEntityFile(entity.name, entity.type),
        weight: entity.articles.length,
      }));
  },
};
