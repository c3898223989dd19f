import { ENTITY_FOLDER } from '../../collections/entities/index.ts';
import type { FindingKind } from '../types.ts';

/** Entity files that no article uses, not even by a part of the place. */
export const unusedEntities: FindingKind = {
  id: 'unused-entity',
  title: 'Entity files that no article uses',
  advice: 'Add the spelling that the articles use to its aliases, or delete the file.',
  find: ({ edition }) =>
    [...edition.people, ...edition.places, ...edition.organizations]
      .filter(({ curated, articles, parts }) => curated && articles.length === 0 && parts.length === 0)
      .map(({ id, name }) => ({ about: `${ENTITY_FOLDER}/${id}.yaml`, seen: `No article names “${name}”.`, examples: [], remedy: null, weight: 1 })),
};
