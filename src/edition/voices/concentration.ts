import { counted, countedInWords } from '../../text/index.ts';
import type { Voices } from '../types.ts';

/** With fewer statements, their distribution means nothing. */
const MIN_STATEMENTS = 10;

/**
 * Describe how concentrated the voices are: “The five most heard gave 60 % of 212 statements; half of them come from three.” Empty if there are too few
 * statements, or if nobody is named.
 */
export function concentrationOf({ count, heard, namedSpeakers, half }: Pick<Voices, 'count' | 'heard' | 'namedSpeakers' | 'half'>): string {
  if (count < MIN_STATEMENTS || namedSpeakers === 0) return '';
  const sum = heard.reduce((all, each) => all + each.count, 0);
  const share = `gave ${Math.round((100 * sum) / count)} % of ${counted(count, 'statement')}`;
  if (namedSpeakers === 1) return `${heard[0]!.speaker.name}, the only one with a name, ${share}.`;
  const who =
    namedSpeakers > heard.length
      ? `The ${countedInWords(heard.length, '', { plural: 'most heard' })}`
      : `The ${countedInWords(namedSpeakers, '', { plural: 'with a name' })}`;
  // “Half of them come from four” adds something only if these are fewer speakers than the most heard ones.
  const whose = half === 1 ? `${heard[0]!.speaker.name} alone gave half or more` : half === null ? '' : `half come from ${countedInWords(half, 'speaker')}`;
  return half !== null && half < heard.length ? `${who} ${share}; ${whose}.` : `${who} ${share}.`;
}
