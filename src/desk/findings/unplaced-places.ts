import { ENTITY_FOLDER } from '../../collections/entities/index.ts';
import type { FindingKind } from '../types.ts';

/** Kinds of places that a map shows as areas, without coordinates. */
const SHOWN_BY_SHAPE = new Set(['country']);

/** Places that the map cannot show. */
export const unplacedPlaces: FindingKind = {
  id: 'unplaced-place',
  title: 'Places without coordinates',
  advice: 'Look up latitude and longitude in degrees, and write them into the file of the place to show it on the map.',
  find: ({ edition }) =>
    edition.places
      .filter(({ curated, coordinates, kind, articles }) => curated && coordinates === null && !SHOWN_BY_SHAPE.has(kind) && articles.length > 0)
      .map(({ id, name, articles }) => ({
        about: name,
        seen: `${articles.length === 1 ? 'An article names' : `${articles.length} articles name`} this place, and the map cannot show it.`,
        examples: [],
        remedy: { file: `${ENTITY_FOLDER}/${id}.yaml`, isNew: false, where: null, lines: 'coordinates: [LATITUDE, LONGITUDE]\n' },
        weight: articles.length,
      })),
};
