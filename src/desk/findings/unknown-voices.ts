import { ENTITY_FOLDER } from '../../collections/entities/index.ts';
import { newEntityFile } from '../entity-lines.ts';
import { fileOf } from '../examples.ts';
import type { FindingKind, Remedy } from '../types.ts';

/** Speakers with fewer statements are not listed. */
const MIN_STATEMENTS = 3;
/** Maximum number of sentences shown for a speaker. */
const SHOWN = 3;

/** EntitySummary speakers whose office or capacity is unknown. */
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
      .filter((own) => own.length >= MIN_STATEMENTS)
      .map((own) => {
        const { name, key, type } = own[0]!.claim.speaker.entity!;
        const isCurated = [...edition.people, ...edition.places, ...edition.organizations].some((entity) => entity.key === key && entity.curated);
        const file = newEntityFile(name, type);
        const remedy: Remedy = isCurated
          ? { file: `${ENTITY_FOLDER}/${key}.yaml`, isNew: false, where: null, lines: 'voice: official\n' }
          : { ...file, lines: `${file.lines}voice: official\n` };
        return {
          about: name,
          seen: `It makes ${own.length} statements.`,
          examples: own.slice(0, SHOWN).map(({ claim }) => ({ file: fileOf(claim.article), text: claim.excerpt.text })),
          remedy,
          weight: own.length,
        };
      }),
};
