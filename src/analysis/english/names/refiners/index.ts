import type { ModelName } from '../model/name-model.ts';
import { bindAcronyms } from './bind-acronyms.ts';
import { decideTypes } from './decide-types.ts';
import { extendNames } from './extend-names.ts';
import { findCredits } from './find-credits.ts';
import { findInContext } from './find-in-context.ts';
import { findMissed } from './find-missed.ts';
import { findTeams } from './find-teams.ts';
import { joinCoordinated } from './join-coordinated.ts';
import { joinNational } from './join-national.ts';
import { markCommonWords } from './mark-common-words.ts';
import { markEvents } from './mark-events.ts';
import { markOthers } from './mark-others.ts';
import { readFields } from './read-fields.ts';
import { separateFirms } from './separate-firms.ts';
import { setByNeighbours } from './set-by-neighbours.ts';
import { setByRole } from './set-by-role.ts';
import { setTypes } from './set-types.ts';
import { splitAdjacent } from './split-adjacent.ts';
import { trimEnds } from './trim-ends.ts';
import type { NameRefinerContext, NameRefiner } from './types.ts';

/** All refiners, in the order in which they run: first those for the extent of names, then those for types, then those for things that are not entities. */
const REFINERS: NameRefiner[] = [
  trimEnds,
  splitAdjacent,
  bindAcronyms,
  joinNational,
  joinCoordinated,
  extendNames,
  findCredits,
  findMissed,
  findInContext,
  findTeams,
  setTypes,
  separateFirms,
  decideTypes,
  setByRole,
  setByNeighbours,
  readFields,
  markEvents,
  markOthers,
  markCommonWords,
];

/** Return the names of the model as corrected by rules: trimmed, split and merged, with types set and missed names added. */
export function refineNames(names: ModelName[], context: NameRefinerContext): ModelName[] {
  return REFINERS.reduce((refined, refiner) => refiner(refined, context), names);
}
