import type { FindingKind } from '../types.ts';
import { idleAgreement } from './idle-agreement.ts';
import { unsettled } from './unsettled.ts';
import { auditedWrong } from './audited-wrong.ts';
import { deadLinks } from './dead-links.ts';
import { doubtfulJoins } from './doubtful-joins.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { doubtfulSplits } from './doubtful-splits.ts';
import { farEvents } from './far-events.ts';
import { noCopy } from './no-copy.ts';
import { possibleDuplicate } from './possible-duplicate.ts';
import { recurringNames } from './recurring-names.ts';
import { weakSourcing } from './weak-sourcing.ts';
import { possibleHomonym } from './possible-homonym.ts';
import { unsourcedClaims } from './unsourced-claims.ts';
import { oneVoice } from './one-voice.ts';
import { unknownVoices } from './unknown-voices.ts';
import { weakDates } from './weak-dates.ts';
import { weakFigures } from './weak-figures.ts';
import { unplacedPlaces } from './unplaced-places.ts';
import { unresolvedDates } from './unresolved-dates.ts';
import { unusedEntities } from './unused-entities.ts';

/** All kinds of findings, the worst first. */
export const findingKinds: readonly FindingKind[] = [
  deadLinks,
  auditedWrong,
  possibleHomonym,
  possibleDuplicate,
  doubtfulNames,
  recurringNames,
  unresolvedDates,
  weakDates,
  farEvents,
  doubtfulJoins,
  doubtfulSplits,
  weakFigures,
  idleAgreement,
  unsettled,
  unsourcedClaims,
  weakSourcing,
  oneVoice,
  unknownVoices,
  noCopy,
  unusedEntities,
  unplacedPlaces,
];
