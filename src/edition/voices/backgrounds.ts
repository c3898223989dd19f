import {
  isCountry,
  kindOfDescription,
  kindOfName,
  placesInName,
  placesInWords,
  type SpeakerKind,
  type KindLookup,
} from '../../analysis/english/speakers/index.ts';
import type { EditionContext } from '../context.ts';
import { roleOn } from '../entities/role-at-date.ts';
import type { RegisteredEntity } from '../identity/registry.ts';
import type { Voice } from '../types.ts';
import type { Places } from './places.ts';

/** Known facts about a named speaker. */
export interface Background extends Pick<Voice, 'kind' | 'office' | 'why'> {
  place: RegisteredEntity | null;
}

/** Lookups of the backgrounds of named speakers. A background comes from an editor's entry; else from an office, a description, or the name. */
export interface Backgrounds {
  /** Returns the background of an entity as a speaker on an ISO day in an article: a person may change office. */
  ofEntity: (entity: RegisteredEntity, day: string, slug: string) => Background;
  /** Returns the kind of speaker that a body or place is, given its name: “Ministry of Defence” → `military`. */
  kindOfBody: KindLookup;
}

interface Description {
  slug: string;
  text: string;
  /** Key of the entity in the words, such as the one whose spokesman it is; null if there is none. */
  of: string | null;
}

/** A description of a speaker, such as “governor of Belgorod Oblast”, with its origin. */
interface SpeakerDescription {
  text: string;
  /** The entity in the description, if it is known. */
  of: RegisteredEntity | undefined;
  office: string;
  why: string;
}

/** Create the lookup of backgrounds. */
export function createBackgrounds({ articles, registry }: EditionContext, places: Places): Backgrounds {
  const described = new Map<string, Description[]>();
  for (const { slug, analysis } of articles) {
    for (const { kind, text, of, entity } of analysis.descriptions) {
      if (kind !== 'role') continue;
      const { key } = registry.get(entity);
      const known = described.get(key);
      if (known) known.push({ slug, text, of });
      else described.set(key, [{ slug, text, of }]);
    }
  }
  const bodies = new Map<string, RegisteredEntity>();
  for (const entity of registry.all())
    if (entity.type !== 'person')
      for (const name of [entity.name, ...entity.aliases]) bodies.set(lowerCaseName(name), bodies.get(lowerCaseName(name)) ?? entity);
  const backgroundsOfBodies = new Map<string, Background>();

  function kindOfBody(words: string): SpeakerKind | null {
    const body = bodies.get(lowerCaseName(words));
    const kind = body === undefined ? null : ofBody(body).kind;
    if (kind !== null && kind !== 'unknown' && kind !== 'unnamed') return kind;
    // Only the words of a name count here: “head of water systems” does not mean the head of a company.
    return /^(?:\p{Lu}.*\s)?\p{Lu}\S*$/u.test(words) ? kindOfName(words) : null;
  }

  function ofBody(entity: RegisteredEntity): Background {
    const cached = backgroundsOfBodies.get(entity.key);
    if (cached) return cached;
    // Two bodies may be described by each other: while the first is looked up, it is unknown for the second.
    backgroundsOfBodies.set(entity.key, { kind: 'unknown', office: '', why: '', place: null });
    const background = entity.type === 'place' ? ofPlace(entity) : ofOrganization(entity);
    backgroundsOfBodies.set(entity.key, background);
    return background;
  }

  function ofOrganization(entity: RegisteredEntity): Background {
    const { curated, name, key } = entity;
    const best = descriptionsWithKind(descriptionsOf(curated?.description, described.get(key) ?? []))[0];
    const byName = kindOfName(name);
    const kind = curated?.voice ?? best?.kind ?? byName ?? 'unknown';
    const inName = places.firstPlace(placesInName(name, { byNationality: kind === 'official' }));
    const why = curated?.voice ? BY_EDITOR : best ? best.why : byName ? 'By its name.' : '';
    return { kind, office: '', why, place: inName ?? placeIn(descriptionsOf(curated?.description, [])[0], { byNationality: true }) };
  }

  function ofPlace(entity: RegisteredEntity): Background {
    // A name that no editor entered may belong to a company or a park.
    if (entity.curated === null && !isCountry(entity.name)) return { kind: 'unknown', office: '', why: '', place: null };
    return { kind: entity.curated?.voice ?? 'official', office: '', why: 'The name of a place means its government here.', place: entity };
  }

  function ofPerson({ curated, key }: RegisteredEntity, day: string, slug: string): Background {
    const role = curated?.type === 'person' ? roleOn(day, curated.roles) : undefined;
    const ofRole = role?.of === undefined ? undefined : registry.find(role.of);
    const office = role === undefined ? '' : ofRole === undefined ? role.title : `${role.title}, ${ofRole.name}`;
    const fromRole: SpeakerDescription[] =
      role === undefined
        ? []
        : [
            {
              text: ofRole === undefined ? role.title : `${role.title} of ${ofRole.name}`,
              of: ofRole,
              office,
              why: `By the office that an editor entered: ${office}.`,
            },
          ];
    const inAllArticles = described.get(key) ?? [];
    const inArticles = [...inAllArticles.filter((each) => each.slug === slug), ...inAllArticles.filter((each) => each.slug !== slug)];
    const words = [...fromRole, ...descriptionsOf(undefined, inArticles), ...descriptionsOf(curated?.description, [])];
    const withKind = descriptionsWithKind(words);
    const best = withKind[0];
    // The place is that of the office. Without an office the place is unknown, and a nationality only says something about the person.
    const placed = withKind.map((each) => placeIn(each, { byNationality: speaksForBody(each.kind) })).find((place) => place !== null) ?? null;
    const shownOffice = office || (best?.office ?? words[0]?.office ?? '');
    return { kind: curated?.voice ?? best?.kind ?? 'unknown', office: shownOffice, why: curated?.voice ? BY_EDITOR : (best?.why ?? ''), place: placed };
  }

  function descriptionsOf(description: string | undefined, found: readonly Description[]): SpeakerDescription[] {
    const byEditor = description === undefined ? [] : [{ text: description, of: undefined, office: '', why: 'By the description that an editor entered.' }];
    const inArticles = found.map(({ text, of }) => ({
      text,
      of: of === null ? undefined : registry.find(of),
      office: text,
      why: `By the words of an article: “${text}”.`,
    }));
    return [...byEditor, ...inArticles];
  }

  /** Return the descriptions from which the kind of speaker can be derived, in order. */
  function descriptionsWithKind(all: readonly SpeakerDescription[]): (SpeakerDescription & { kind: SpeakerKind })[] {
    return all.flatMap((words) => {
      const { of } = words;
      // The entity in the words is checked first, because articles may use another name for it than its file.
      const kind = kindOfDescription(words.text, (body) => (of !== undefined && isIn(of, body) ? kindOfBody(of.name) : null) ?? kindOfBody(body));
      return kind === null ? [] : [{ ...words, kind }];
    });
  }

  function placeIn(words: SpeakerDescription | undefined, options: { byNationality: boolean }): RegisteredEntity | null {
    if (words === undefined) return null;
    if (words.of?.type === 'place') return words.of;
    const ofBodyNamed = words.of?.type === 'organization' ? ofBody(words.of).place : null;
    return ofBodyNamed ?? places.firstPlace(placesInWords(words.text, options));
  }

  return {
    kindOfBody,
    ofEntity: (entity, day, slug) => (entity.type === 'person' ? ofPerson(entity, day, slug) : ofBody(entity)),
  };
}

/** Whether speakers of a kind speak for an organization or state, so that a nationality refers to it and not to the person. */
export function speaksForBody(kind: SpeakerKind): boolean {
  return kind !== 'witness' && kind !== 'expert' && kind !== 'document';
}

const BY_EDITOR = 'An editor says so.';

function isIn({ name, aliases }: RegisteredEntity, words: string): boolean {
  return [name, ...aliases].some((each) => lowerCaseName(words).includes(lowerCaseName(each)));
}

function lowerCaseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/, '');
}
