import { CALLING_OFF } from '../../analysis/english/event-sentences/index.ts';
import { comparePublished } from '../order.ts';
import { stemOfWord, familyOf } from './word-families.ts';
import type { Frequencies } from './frequencies.ts';
import type { Group } from './join.ts';
import type { Candidate } from './types.ts';

/** Minimum rarity of the one word by which a plan and what came of it on its day are known to be the same; of two words, any rarity will do. */
const RARE = 2.5;
/** Stems of verbs for calling something off. */
const CALLING_OFF_STEMS: ReadonlySet<string> = new Set(CALLING_OFF.map((word) => familyOf(stemOfWord(word))));

/** Whether all that a group reports is planned. */
export function isPlan(group: Group): boolean {
  return group.every(({ candidate }) => candidate.status === 'planned');
}

/**
 * Whether it is known what came of a plan, so that it is not shown as a plan: it was called off, moved to another day, or took place.
 *
 * @param offs what the articles say was called off or moved from the day of the plan
 * @param others the other groups of its day
 */
export function isSettled(plan: Group, offs: readonly Candidate[], others: readonly Group[], frequencies: Frequencies): boolean {
  const last = plan.reduce((latest, { candidate }) => (comparePublished(candidate.published, latest) > 0 ? candidate.published : latest), '');
  const isLater = ({ published }: Candidate) => comparePublished(published, last) >= 0;
  const shares = (other: Candidate, least: number) => plan.some(({ candidate }) => sharesWords(candidate, other, least, frequencies));
  if (offs.some((off) => isLater(off) && (shares(off, 0) || plan.some(({ candidate }) => sharesPerson(candidate, off))))) return true;
  const reported = others.flatMap((group) => group.map(({ candidate }) => candidate)).filter(({ status, isDated }) => status === 'reported' && isDated);
  return reported.some((report) => isLater(report) && shares(report, report.deeds.some((deed) => CALLING_OFF_STEMS.has(deed)) ? 0 : RARE));
}

/** Whether two sentences share a word of at least some rarity, or two words. */
function sharesWords(a: Candidate, b: Candidate, least: number, frequencies: Frequencies): boolean {
  const ofA = new Set(wordsOf(a));
  const rarities = [...new Set(wordsOf(b))].filter((stem) => ofA.has(stem)).map((stem) => frequencies.rarity(stem));
  return rarities.filter((rarity) => rarity > 0).length > 1 || rarities.some((rarity) => rarity > 0 && rarity >= least);
}

function wordsOf({ stems }: Candidate): string[] {
  return stems
    .split(' ')
    .filter((stem) => stem !== '' && !stem.startsWith('#'))
    .map(familyOf);
}

function sharesPerson(a: Candidate, b: Candidate): boolean {
  return a.entities.some((key) => key.startsWith('person:') && b.entities.includes(key));
}
