import type { ReadName } from '../model/name-model.ts';
import { bindAcronyms } from './bind-acronyms.ts';
import { decideTypes } from './decide-types.ts';
import { findCredits } from './find-credits.ts';
import { findMissed } from './find-missed.ts';
import { findSides } from './find-sides.ts';
import { joinCoordinated } from './join-coordinated.ts';
import { joinNational } from './join-national.ts';
import { markEvents } from './mark-events.ts';
import { markOthers } from './mark-others.ts';
import { nameFirms } from './name-firms.ts';
import { setTypes } from './set-types.ts';
import { splitGlued } from './split-glued.ts';
import { trimEnds } from './trim-ends.ts';
import type { NameContext, NameRefiner } from './types.ts';

/** In this order: what names are made of first, then their types, then what is no entity. */
const REFINERS: NameRefiner[] = [
  trimEnds,
  splitGlued,
  bindAcronyms,
  joinNational,
  joinCoordinated,
  findCredits,
  findMissed,
  findSides,
  setTypes,
  nameFirms,
  decideTypes,
  markEvents,
  markOthers,
];

/** Names that the model read → the names that count: cut, joined, typed and found where their form leaves no choice. */
export function refineNames(names: ReadName[], context: NameContext): ReadName[] {
  return REFINERS.reduce((refined, refiner) => refiner(refined, context), names);
}
