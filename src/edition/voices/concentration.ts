import { counted, countedInWords } from '../../text/index.ts';
import type { Voices } from '../types.ts';

/** Minimum number of statements: the distribution of fewer means nothing. */
const MIN_STATEMENTS = 10;

/**
 * Describe how concentrated the voices are: “The five most heard gave 60 % of 212 statements; half of them come from three.” Empty if there are too few
 * statements, or if nobody is named.
 */
export function concentrationOf({
  count,
  mostHeard,
  namedSpeakers,
  speakersOfHalf,
}: Pick<Voices, 'count' | 'mostHeard' | 'namedSpeakers' | 'speakersOfHalf'>): string {
  if (count < MIN_STATEMENTS || namedSpeakers === 0) return '';
  const sum = mostHeard.reduce((all, each) => all + each.count, 0);
  const share = `gave ${Math.round((100 * sum) / count)} % of ${counted(count, 'statement')}`;
  if (namedSpeakers === 1) return `${mostHeard[0]!.speaker.name}, the only one with a name, ${share}.`;
  const who =
    namedSpeakers > mostHeard.length
      ? `The ${countedInWords(mostHeard.length, '', { plural: 'most heard' })}`
      : `The ${countedInWords(namedSpeakers, '', { plural: 'with a name' })}`;
  // “Half of them come from four” adds something only if these are fewer speakers than the most heard ones.
  const halfFrom =
    speakersOfHalf === 1
      ? `${mostHeard[0]!.speaker.name} alone gave half or more`
      : speakersOfHalf === null
        ? ''
        : `half come from ${countedInWords(speakersOfHalf, 'speaker')}`;
  return speakersOfHalf !== null && speakersOfHalf < mostHeard.length ? `${who} ${share}; ${halfFrom}.` : `${who} ${share}.`;
}
