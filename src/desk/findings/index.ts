import type { FindingKind } from '../types.ts';
import { deadLinks } from './dead-links.ts';
import { farEvents } from './far-events.ts';
import { maybeOne } from './maybe-one.ts';
import { recurringNames } from './recurring-names.ts';
import { thinSources } from './thin-sources.ts';
import { unplacedPlaces } from './unplaced-places.ts';
import { unresolvedDates } from './unresolved-dates.ts';
import { unusedEntities } from './unused-entities.ts';

/** Everything that is looked for, worst first. */
export const findingKinds: readonly FindingKind[] = [
  deadLinks,
  maybeOne,
  recurringNames,
  unresolvedDates,
  farEvents,
  thinSources,
  unusedEntities,
  unplacedPlaces,
];
