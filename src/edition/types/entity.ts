import type { ArticleRef, EntityRef, SentenceRef } from './refs.ts';
import type { Claim } from './claim.ts';
import type { HappeningDay } from './chronicle.ts';
import type { TimelineYear } from './timeline.ts';
import type { FigureSeriesRef } from './figure.ts';
import type { IndexPage } from './index-page.ts';
import type { ListPage } from './list-page.ts';

/** Description of an entity in the articles. */
export interface DescribedAs {
  /** As it was first written: “spokesman of Russia's Defence Ministry”. */
  text: string;
  /** The other entity in the description, to link to, such as the ministry of a spokesman; null if there is none. */
  of: EntityRef | null;
  /** Whether it says in which larger place a place lies. */
  isPartOf: boolean;
  /** The sentences with it, newest first. */
  sentences: SentenceRef[];
}

/** Sentences that refer to a country by an adjective such as “Ukrainian”. They do not name the country. */
export interface ByNationality {
  /** Number of occurrences. */
  count: number;
  /** Newest first. */
  articles: ArticleRef[];
  sentences: SentenceRef[];
}

/** A role of a person, as an editor entered it. */
export interface Role {
  title: string;
  of: EntityRef | null;
  /** “since 2021”, “in August 2023”; empty if no date is known. */
  when: string;
}

/** Count of a month or a year. */
export interface Period {
  /** `2023-05` or `2023`. */
  period: string;
  label: string;
  count: number;
}

/** Counts of consecutive periods, in order. */
export interface Activity {
  periods: Period[];
  /** The highest count, at least 1: the scale of a drawing. */
  most: number;
}

/** The sentences of one article that name an entity. */
export interface MentionGroup {
  article: ArticleRef;
  sentences: Pick<SentenceRef, 'href' | 'excerpt'>[];
}

/** Lists on an entity's page, in pages, by the fragment ids of the page. */
export interface EntityLists {
  mentions: ListPage<MentionGroup>[];
  said: ListPage<Claim>[];
  'said-about': ListPage<Claim>[];
  figures: ListPage<FigureSeriesRef>[];
}

/** The newest page of each list. */
export type NewestLists = { [List in keyof EntityLists]: EntityLists[List][number] };

/** A page of one of the lists. */
export type EntityListPage = { [List in keyof EntityLists]: { list: List; page: NewestLists[List] } }[keyof EntityLists];

/** What an entity's own page shows besides its lists and its timeline. */
export interface EntityProfile extends Omit<
  Entity,
  'articles' | 'sentences' | 'timeline' | 'chronicle' | 'background' | 'byNationality' | 'said' | 'saidHref' | 'saidAbout' | 'figures'
> {
  /** Number of articles that name it or a part of it. `newest` and `oldest` are null if there are none. */
  articleCount: number;
  newest: ArticleRef | null;
  oldest: ArticleRef | null;
  /** Whether it is on the timeline. */
  isDated: boolean;
  /** Sentences that refer to a country by its people: the number of sentences and of articles, and the sentences of the newest articles. */
  byNationality: { count: number; articleCount: number; groups: MentionGroup[] };
}

/** The fields of an entity that each of its pages shows. */
export type EntityHead = Pick<Entity, 'name' | 'type' | 'id' | 'href' | 'curated'>;

/** Layout of the drawing of an entity and those that appear with it. All lengths are in units of the drawing. */
export interface Neighbourhood {
  width: number;
  height: number;
  /** Vertical position of the entity's own name, in the middle. */
  middle: number;
  names: {
    entity: EntityRef;
    count: number;
    /** The name, shortened if it is too long. */
    label: string;
    anchor: 'start' | 'end';
    x: number;
    y: number;
    /** SVG path of its line to the middle. */
    path: string;
    thickness: number;
  }[];
  /** Arcs between entities that appear with each other. */
  arcs: { path: string; thickness: number }[];
}

/** Why a name is taken for an alias of an entity. */
export interface AliasReason {
  alias: string;
  /** Completes “because …”. */
  because: string;
  /** Address of the sentence that explains it, if one does. */
  explainedIn: string | null;
}

/** An entity with a page. */
export interface Entity extends EntityRef {
  href: string;
  /** Last segment of its address. */
  id: string;
  curated: boolean;
  aliases: string[];
  /** Why each alias is taken for a name of this entity; empty if an editor entered the aliases. */
  aliasReasons: AliasReason[];
  /** Language (BCP 47) of each of its names for which an editor gave one. */
  nameLanguages: Record<string, string>;
  description: string;
  roles: Role[];
  kind: string;
  /** Places that contain it, nearest first. */
  within: EntityRef[];
  /** Places that it contains directly. */
  parts: EntityRef[];
  coordinates: [latitude: number, longitude: number] | null;
  sameAs: string[];
  /** Newest first, including those of its parts. */
  articles: ArticleRef[];
  /** Number of articles that name the entity itself. */
  namedIn: number;
  /** Number of its own mentions. */
  mentionCount: number;
  /** Every sentence that names it or a part of it, by article, newest article first. */
  sentences: SentenceRef[];
  /** Number of articles that name it, from the edition's first month to its last. */
  activity: Activity;
  /** Every dated sentence that names it or a part of it. */
  timeline: TimelineYear[];
  /** Happenings that these sentences report, by day in order of time, scored by these sentences only. */
  chronicle: HappeningDay[];
  /** The same for days long before the first article. */
  background: HappeningDay[];
  /** Descriptions of it in the articles, newest first. */
  describedAs: DescribedAs[];
  byNationality: ByNationality;
  /** Its claims, and others' claims about it, newest first. */
  said: Claim[];
  /** Address of the newest page of its claims. */
  saidHref: string;
  saidAbout: Claim[];
  /** Series whose sentences name it or a part of it. */
  figures: FigureSeriesRef[];
  /** Entities named in the same sentences, the most frequent first. */
  appearsWith: { entity: EntityRef; count: number }[];
  neighbourhood: Neighbourhood;
}

/** An entity as an index lists it. */
export interface IndexedEntity extends Pick<Entity, 'name' | 'href' | 'curated' | 'namedIn' | 'activity'> {
  /** Half-open offsets of the part of the name it is sorted by: for persons the surname. */
  sortedBy: [start: number, end: number];
  /** The editor's description; else the first one in an article; empty if there is none. */
  description: string;
  articleCount: number;
}

/** A page of the index of a type of entity. */
export interface EntityIndexPage extends IndexPage<IndexedEntity> {
  type: Entity['type'];
  /** Maximum number of articles that name one of them in one period: the scale of the drawings. */
  mostInPeriod: number;
  /** Whether no editor entered any of them, on this page or another: the pages then say so once. */
  areAllFound: boolean;
}
