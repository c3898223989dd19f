import { ENTITY_FOLDER } from '../../collections/entities/index.ts';
import { newEntityFile } from '../entity-lines.ts';
import type { EntitySummary } from '../entity-summaries.ts';
import { fileOf } from '../examples.ts';
import { listNames } from '../list-names.ts';
import { entitiesNamed, type NamedEntities, namedEntities, peopleWithName, type PeopleWithName } from '../people-with-name.ts';
import type { DeskContent, FindingKind } from '../types.ts';

/** Speakers with fewer statements are not listed. */
const MIN_STATEMENTS = 3;
/** Maximum number of sentences shown for a speaker. */
const MAX_EXAMPLES = 3;

/** Named speakers with at least `MIN_STATEMENTS` statements whose office is not known. */
export const unknownVoices: FindingKind = {
  id: 'unknown-voice',
  title: 'Speakers whose office is not known',
  advice: 'In “Who is quoted” they count as not known. Say what they speak as: official, military, company, media, group, expert or witness.',
  find: (content) => {
    const { edition } = content;
    const named = namedEntities(edition);
    return [
      ...Map.groupBy(
        edition.voices.filter(({ kind, claim }) => kind === 'unknown' && claim.speaker.entity !== null),
        ({ claim }) => claim.speaker.key,
      ).values(),
    ]
      .filter((voices) => voices.length >= MIN_STATEMENTS)
      .map((voices) => {
        const { name, key, type } = voices[0]!.claim.speaker.entity!;
        const { people, remedy } = fileOfSpeaker({ key, name, type }, named, content);
        return {
          about: name,
          seen: `It makes ${voices.length} statements.${people.length === 0 ? '' : ` ${listNames(people)} ${people.length === 1 ? 'has' : 'have'} this name.`}`,
          examples: voices.slice(0, MAX_EXAMPLES).map(({ claim }) => ({ file: fileOf(claim.article), text: claim.excerpt.text })),
          remedy: remedy && { ...remedy, lines: `${remedy.lines}voice: official\n` },
          weight: voices.length,
        };
      });
  },
};

/** Return the file of a speaker, or the lines that make a surname an alias of the only person who has it; and the people who have it. */
function fileOfSpeaker({ key, name, type }: Pick<EntitySummary, 'key' | 'name' | 'type'>, named: NamedEntities, content: DeskContent): PeopleWithName {
  if (named.all.some((entity) => entity.key === key && entity.curated))
    return { people: [], remedy: { file: `${ENTITY_FOLDER}/${key}.yaml`, isNew: false, where: null, lines: '' } };
  const found = type === 'person' ? peopleWithName([name], named, content) : { people: [], remedy: null };
  if (found.people.length > 0) return found;
  return { people: [], remedy: entitiesNamed([name], named).length > 1 ? null : newEntityFile(name, type) };
}
