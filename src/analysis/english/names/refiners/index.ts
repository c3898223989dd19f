import type { ModelName } from '../model/name-model.ts';
import { bindAcronyms } from './bind-acronyms.ts';
import { decideTypes } from './decide-types.ts';
import { dropNotNames } from './drop-not-names.ts';
import { extendNames } from './extend-names.ts';
import { findBranches } from './find-branches.ts';
import { findCredits } from './find-credits.ts';
import { findInContext } from './find-in-context.ts';
import { findMissed } from './find-missed.ts';
import { findTeams } from './find-teams.ts';
import { joinCoordinated } from './join-coordinated.ts';
import { joinNational } from './join-national.ts';
import { joinSubjects } from './join-subjects.ts';
import { markCommonWords } from './mark-common-words.ts';
import { markEvents } from './mark-events.ts';
import { markOthers } from './mark-others.ts';
import { markPhrases } from './mark-phrases.ts';
import { markPortfolios } from './mark-portfolios.ts';
import { readFields } from './read-fields.ts';
import { separateFirms } from './separate-firms.ts';
import { setByConduct } from './set-by-conduct.ts';
import { setByEmployee } from './set-by-employee.ts';
import { setByNeighbours } from './set-by-neighbours.ts';
import { setByRole } from './set-by-role.ts';
import { setTypes } from './set-types.ts';
import { splitAdjacent } from './split-adjacent.ts';
import { trimEnds } from './trim-ends.ts';
import type { NameRefinerContext, NameRefiner } from './types.ts';

/** All refiners, in the order in which they run. They first correct the extent of names, then types, and then mark names of things that are not entities. */
const REFINERS: NameRefiner[] = [
  trimEnds,
  splitAdjacent,
  bindAcronyms,
  joinNational,
  joinCoordinated,
  joinSubjects,
  extendNames,
  findCredits,
  findMissed,
  findInContext,
  findBranches,
  findTeams,
  setTypes,
  separateFirms,
  decideTypes,
  setByRole,
  setByEmployee,
  setByConduct,
  setByNeighbours,
  readFields,
  markEvents,
  markOthers,
  markPortfolios,
  markCommonWords,
  markPhrases,
  dropNotNames,
];

/** Return the names that the model predicted, corrected by all refiners. */
export function refineNames(names: ModelName[], context: NameRefinerContext): ModelName[] {
  return REFINERS.reduce((refined, refiner) => refiner(refined, context), names);
}
