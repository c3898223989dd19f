import { counted, countedInWords } from '../../text/index.ts';
import type { Voices } from '../types.ts';

/** Minimum number of statements: the distribution of fewer means nothing. */
const MIN_STATEMENTS = 10;

/**
 * Return a sentence that says how concentrated the voices are: “The five most quoted speakers made 60 % of 212 statements; the first three made half.” Empty if there are too few
 * statements, or if nobody is named.
 */
export function concentrationOf({
  count,
  mostQuoted,
  namedSpeakers,
  speakersOfHalf,
}: Pick<Voices, 'count' | 'mostQuoted' | 'namedSpeakers' | 'speakersOfHalf'>): string {
  if (count < MIN_STATEMENTS || namedSpeakers === 0) return '';
  const sum = mostQuoted.reduce((all, each) => all + each.count, 0);
  const share = `made ${Math.round((100 * sum) / count)}\u{A0}% of ${counted(count, 'statement')}`;
  if (namedSpeakers === 1) return `${mostQuoted[0]!.speaker.name}, the only speaker who is named, ${share}.`;
  const who =
    namedSpeakers > mostQuoted.length
      ? `The ${countedInWords(mostQuoted.length, '', { plural: 'most quoted speakers' })}`
      : `The ${countedInWords(namedSpeakers, '', { plural: 'speakers' })} who are named`;
  // “The first four made half” adds something only if these are fewer speakers than the most quoted ones.
  const halfFrom =
    speakersOfHalf === 1
      ? `${mostQuoted[0]!.speaker.name} alone made half or more`
      : speakersOfHalf === null
        ? ''
        : `the first ${countedInWords(speakersOfHalf, '', { plural: '' }).trim()} made half`;
  return speakersOfHalf !== null && speakersOfHalf < mostQuoted.length ? `${who} ${share}; ${halfFrom}.` : `${who} ${share}.`;
}
