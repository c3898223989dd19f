import { partOfFullName, plainWords } from '../analysis/english/identity/index.ts';
import type { CompiledArticle } from '../collections/articles/index.ts';
import { cannotBeSame, evidenceOf, type Edition } from '../edition/index.ts';
import { entityLines } from './entity-lines.ts';
import { type EntitySummary, summarizeEntities } from './entity-summaries.ts';
import type { DeskContent, Remedy } from './types.ts';

/** Whom a surname or a given name alone may mean, and the lines that join it. */
export interface PeopleWithName {
  /** People of the edition whose full names contain it, sorted by key. */
  people: EntitySummary[];
  /** Lines that make it an alias of the only person with this surname. Null if there are several people, or if the lines would take the name from somebody else. */
  remedy: Remedy | null;
}

/** All entities of an edition, by their names. */
export interface NamedEntities {
  /** Sorted by key. */
  all: readonly EntitySummary[];
  /** Entities with a name, by the name without accents and capitals. */
  byName: ReadonlyMap<string, readonly EntitySummary[]>;
  /** People, by each word of their names without accents and capitals. */
  peopleByWord: ReadonlyMap<string, readonly EntitySummary[]>;
}

/** Return all entities of an edition, by their names. */
export function namedEntities(edition: Edition): NamedEntities {
  const all = summarizeEntities(edition);
  const byName = Map.groupBy(all, ({ name }) => plainName(name));
  const peopleByWord = new Map<string, EntitySummary[]>();
  for (const person of all.filter(({ type }) => type === 'person')) {
    for (const word of new Set(plainWords(person.name))) {
      const bearers = peopleByWord.get(word);
      if (bearers === undefined) peopleByWord.set(word, [person]);
      else bearers.push(person);
    }
  }
  return { all, byName, peopleByWord };
}

/**
 * Return whom surnames or given names alone may mean: Ana Reyes for “Reyes”. An entity file with a short name as its name would take articles from these people.
 *
 * @param shortNames a name, or spellings of one name
 */
export function peopleWithName(shortNames: readonly string[], named: NamedEntities, content: Pick<DeskContent, 'articles' | 'entities'>): PeopleWithName {
  const partIn = ({ name }: EntitySummary): string | undefined => shortNames.map((short) => partOfFullName(short, name)).find((part) => part !== undefined);
  // A surname may have several words; a person who has it has the first of them.
  const candidates = new Set(shortNames.flatMap((short) => named.peopleByWord.get(plainWords(short)[0] ?? '') ?? []));
  const people = [...candidates].filter((person) => partIn(person) !== undefined).sort((one, other) => (one.key < other.key ? -1 : 1));
  const [person] = people;
  const bearers = entitiesNamed(shortNames, named);
  const isJoined = person !== undefined && people.length === 1 && partIn(person) === 'surname' && mayBeOnePerson([person, ...bearers], content.articles);
  return { people, remedy: isJoined ? entityLines(person, [...new Set(bearers.map(({ name }) => name))], content.entities) : null };
}

/** Return the entities of any type that have one of these names, apart from accents and capitals. */
export function entitiesNamed(names: readonly string[], { byName }: NamedEntities): EntitySummary[] {
  return [...new Set(names.map(plainName))].flatMap((name) => byName.get(name) ?? []);
}

/** Whether entities may be one: they are of one type, an editor entered at most the first, and no articles contradict each other about them. */
export function mayBeOnePerson(entities: readonly EntitySummary[], articles: readonly CompiledArticle[]): boolean {
  if (entities.some(({ type, curated }, index) => type !== entities[0]!.type || (curated && index > 0))) return false;
  const evidence = entities.flatMap(({ key, articles: slugs }) =>
    articles.filter(({ slug }) => slugs.has(slug)).map((article) => evidenceOf({ published: article.frontmatter.published, analysis: article.analysis }, key)),
  );
  return !evidence.some((one, index) => evidence.slice(index + 1).some((other) => cannotBeSame(one, other)));
}

function plainName(name: string): string {
  return plainWords(name).join(' ');
}
