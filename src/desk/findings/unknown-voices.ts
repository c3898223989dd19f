import { ENTITY_FOLDER } from '../../collections/entities/index.ts';
import { newEntityFile } from '../entity-lines.ts';
import { fileOf } from '../examples.ts';
import type { FindingKind, Remedy } from '../types.ts';

/** Speakers with fewer statements are not listed. */
const MIN_STATEMENTS = 3;
/** Maximum number of sentences shown for a speaker. */
const MAX_EXAMPLES = 3;

/** Named speakers with at least `MIN_STATEMENTS` statements whose office is not known. */
export const unknownVoices: FindingKind = {
  id: 'unknown-voice',
  title: 'Speakers whose office is not known',
  advice: 'In “Who is quoted” they count as not known. Say what they speak as: official, military, company, media, group, expert or witness.',
  find: ({ edition }) =>
    [
      ...Map.groupBy(
        edition.voices.filter(({ kind, claim }) => kind === 'unknown' && claim.speaker.entity !== null),
        ({ claim }) => claim.speaker.key,
      ).values(),
    ]
      .filter((voices) => voices.length >= MIN_STATEMENTS)
      .map((voices) => {
        const { name, key, type } = voices[0]!.claim.speaker.entity!;
        const isCurated = [...edition.people, ...edition.places, ...edition.organizations].some((entity) => entity.key === key && entity.curated);
        const file = newEntityFile(name, type);
        const remedy: Remedy = isCurated
          ? { file: `${ENTITY_FOLDER}/${key}.yaml`, isNew: false, where: null, lines: 'voice: official\n' }
          : { ...file, lines: `${file.lines}voice: official\n` };
        return {
          about: name,
          seen: `It makes ${voices.length} statements.`,
          examples: voices.slice(0, MAX_EXAMPLES).map(({ claim }) => ({ file: fileOf(claim.article), text: claim.excerpt.text })),
          remedy,
          weight: voices.length,
        };
      }),
};
