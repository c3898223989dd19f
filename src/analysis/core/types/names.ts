/** Names of people, places and organizations: gazetteer entries, entities, mentions, and descriptions beside a name. */
import type { ManualOverride, PassageSpan } from './text.ts';

/** The types of entity. */
export type EntityType = 'person' | 'place' | 'organization';

/** An entity as described by an editor: one entry of the gazetteer. */
export interface GazetteerEntry {
  id: string;
  name: string;
  type: EntityType;
  aliases: string[];
  /** Of a place: the id of the place that contains it. */
  partOf?: string;
  /** Phrases that never mean this entity. */
  not?: string[];
  /** Former ids, which texts may still use. An id under which the entity had another type has the folder of that type: `organizations/old-name`. */
  formerly?: string[] | undefined;
  /** For a name that several entities have: words in lower case that occur in texts about this entity. */
  cues?: string[];
}

/** An entity that an article mentions. */
export interface NamedEntity {
  /**
   * The gazetteer's id, or `type:slug-of-the-name` for a name that is not in the gazetteer. Unique in the article.
   * `page:id`: an editor's correction gives the last part of a page's address, and no gazetteer entry has that id; the page exists because of other articles.
   */
  key: string;
  name: string;
  type: EntityType;
  /** Whether it is in the gazetteer. */
  curated: boolean;
  /** The other names under which the articles of an edition mention it. */
  aliases?: string[];
}

/** An editor's correction of a span: which entity it names, which type that entity has, or (`hide`) that the span is not a name. */
export type EntityCorrection = PassageSpan &
  ManualOverride &
  (
    | {
        /** Id of a gazetteer entry, or the last part of the address of another entity's page. */
        entity: string;
      }
    | { type: EntityType }
    | { hide: true }
  );

/** A mention: a span that refers to an entity. */
export interface Mention extends PassageSpan {
  /** `m1`, `m2` … in the order of the text. */
  id: string;
  /** Id of its sentence. */
  sentence: string;
  /** The words as written. */
  surface: string;
  /** Type of the entity in this context. In “Russia denied it”, Russia is an organization, although it has the page of a place. */
  type: EntityType;
  /** Key of the entity it was resolved to. */
  entity: string;
  /** Explanation, for readers, of why the span was recognized as a name and how its entity was found. */
  why: string;
  /** Present if an editor set it. */
  manualOverride?: ManualOverride;
  /** Whether it is a nominal mention, a title without a name: “the governor”. */
  nominal?: true;
}

/** A description of an entity beside its name, without “the” or “a”: “governor of Belgorod Oblast” in “Gladkov, the governor of Belgorod Oblast”. */
export interface Description extends PassageSpan {
  /** Key of the entity. */
  entity: string;
  /**
   * `role`: what it is or does (“governor of Belgorod Oblast”, “doctor from Leeds”, “village”); `part`: the place that contains it (“village in
   * Grayvoron district”); `age` (“45”); `address`: form of address (“Ms”).
   */
  kind: 'role' | 'part' | 'age' | 'address';
  /** Id of the sentence. */
  sentence: string;
  /** The words as written. */
  text: string;
  /** Head noun in lower case: “governor”. */
  noun: string;
  /** Key of the first other entity in the description (the district, the employer); null if there is none. */
  of: string | null;
}

/** A demonym or national adjective, which implies a country without naming it: “Ukrainian”. */
export interface Nationality extends PassageSpan {
  /** Id of the sentence. */
  sentence: string;
  /** The words as written. */
  surface: string;
  /** Name of the country. */
  country: string;
}
