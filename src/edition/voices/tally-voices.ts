import { keyOfSource } from '../claims/sourcing.ts';
import { compareStrings } from '../order.ts';
import type { EntityRef, Voice, VoiceGroup, VoiceKind, VoicePlace, Voices, VoiceTally } from '../types.ts';

/** Limits of what a page lists. Its counts include everything. */
export interface VoiceLimits {
  /** Maximum number of speakers of a kind. */
  speakers: number;
  /** Maximum number of statements of a speaker. */
  claims: number;
}

/** Number of the most quoted speakers that the page names. */
const MAX_MOST_QUOTED = 5;

/** In the order of the page: known kinds first. */
const KINDS: readonly VoiceKind[] = ['official', 'military', 'company', 'media', 'group', 'expert', 'witness', 'document', 'unnamed', 'unknown'];

/**
 * Return the numbers of voices by kind, place and name.
 *
 * @param voices newest first
 * @param writers number of statements of the writers themselves, which are not among the voices
 */
export function tallyVoices(voices: readonly Voice[], writers: number, limits: VoiceLimits): Voices {
  const isNamed = ({ naming }: Voice) => naming === 'named';
  const bySpeaker = [...Map.groupBy(voices.filter(isNamed), ({ claim }) => keyOfSource(claim.speaker)).values()];
  const speakers = bySpeaker
    .map((ofSpeaker) => ({ speaker: ofSpeaker[0]!.claim.speaker, count: ofSpeaker.length }))
    .sort((a, b) => b.count - a.count || compareStrings(a.speaker.name, b.speaker.name));
  return {
    count: voices.length,
    writers,
    quoted: voices.filter(({ claim }) => claim.quotation).length,
    byNaming: {
      named: voices.filter(isNamed).length,
      unnamed: voices.filter(({ naming }) => naming === 'unnamed').length,
      nobody: voices.filter(({ naming }) => naming === 'nobody').length,
    },
    groups: KINDS.map((kind) => groupOf(kind, voices, limits)).filter(({ count }) => count > 0),
    places: placesOf(voices),
    namedSpeakers: speakers.length,
    mostQuoted: speakers.slice(0, MAX_MOST_QUOTED),
    speakersOfHalf: speakersOfHalf(
      speakers.map(({ count }) => count),
      voices.length,
    ),
  };
}

function groupOf(kind: VoiceKind, voices: readonly Voice[], limits: VoiceLimits): VoiceGroup {
  const ofKind = voices.filter((voice) => voice.kind === kind);
  const speakers = [...Map.groupBy(ofKind, ({ claim }) => keyOfSource(claim.speaker)).values()]
    .map((same): VoiceTally => {
      // An office may change: the newest one is shown.
      const { claim, office, why } = same[0]!;
      const claims = same.slice(0, limits.claims).map(({ claim: { href, text, polarity, article } }) => ({ href, text, polarity, article }));
      return { speaker: claim.speaker, office, why, count: same.length, claims };
    })
    .sort((a, b) => b.count - a.count || compareStrings(a.speaker.name, b.speaker.name));
  return {
    kind,
    count: ofKind.length,
    named: ofKind.filter(({ naming }) => naming === 'named').length,
    speakerCount: speakers.length,
    speakers: speakers.slice(0, limits.speakers),
  };
}

/** Return the numbers of voices by their outermost place, those with the most statements first and those without a known place last. */
function placesOf(voices: readonly Voice[]): VoicePlace[] {
  const places = [...Map.groupBy(voices, ({ country }) => country?.key ?? '').values()].map((ofCountry): VoicePlace => {
    const place = ofCountry[0]!.country;
    const within = ofCountry.flatMap((voice): EntityRef[] => (voice.place && voice.place.key !== place?.key ? [voice.place] : []));
    const parts = [...Map.groupBy(within, ({ key }) => key).values()].map((same) => ({ place: same[0]!, count: same.length }));
    return {
      place,
      count: ofCountry.length,
      named: ofCountry.filter(({ naming }) => naming === 'named').length,
      parts: parts.sort((a, b) => b.count - a.count || compareStrings(a.place.name, b.place.name)),
    };
  });
  return places.sort(
    (a, b) => Number(a.place === null) - Number(b.place === null) || b.count - a.count || compareStrings(a.place?.name ?? '', b.place?.name ?? ''),
  );
}

/** Return the smallest number of speakers who together give half of all statements; null if all together give fewer. */
function speakersOfHalf(counts: readonly number[], all: number): number | null {
  let sum = 0;
  const index = counts.findIndex((count) => (sum += count) * 2 >= all);
  return index < 0 ? null : index + 1;
}
