import type { ArticleRef, EntityRef, SentenceRef } from './refs.ts';
import type { Claim } from './claim.ts';
import type { HappeningDay } from './chronicle.ts';
import type { TimelineYear } from './timeline.ts';
import type { FigureSeriesRef } from './figure.ts';
import type { IndexPage } from './index-page.ts';
import type { ListPage } from './list-page.ts';

/** Words by which articles say what an entity is. */
export interface DescribedAs {
  /** As first written: “spokesman of Russia's Defence Ministry”. */
  text: string;
  /** The other entity in the words, which they are linked to: whose spokesman. */
  of: EntityRef | null;
  /** Whether they say what contains a place. */
  isPartOf: boolean;
  /** The sentences that say so, newest first. */
  sentences: SentenceRef[];
}

/** Sentences that bring a country in by “Ukrainian” and the like; never counted as naming it. */
export interface ByNationality {
  /** How often. */
  count: number;
  /** Newest first. */
  articles: ArticleRef[];
  sentences: SentenceRef[];
}

export interface Role {
  title: string;
  of: EntityRef | null;
  /** “since 2021”, “in August 2023”; empty where no date is known. */
  when: string;
}

/** How much falls in a month, or in a year. */
export interface Period {
  /** `2023-05` or `2023`. */
  period: string;
  label: string;
  count: number;
}

/** How much falls in each of the periods of a stretch of time, in order. */
export interface Activity {
  periods: Period[];
  /** The highest count, at least 1: how high a drawing of it has to be. */
  most: number;
}

/** The sentences of one article that name an entity. */
export interface MentionGroup {
  article: ArticleRef;
  sentences: Pick<SentenceRef, 'href' | 'excerpt'>[];
}

/** What is listed of an entity, by the fragment ids of its page, in pages. */
export interface EntityLists {
  mentions: ListPage<MentionGroup>[];
  said: ListPage<Claim>[];
  'said-about': ListPage<Claim>[];
  figures: ListPage<FigureSeriesRef>[];
}

/** The newest page of each. */
export type NewestLists = { [List in keyof EntityLists]: EntityLists[List][number] };

/** A page of one of them. */
export type EntityListPage = { [List in keyof EntityLists]: { list: List; page: NewestLists[List] } }[keyof EntityLists];

/** What every page of an entity says of it. */
export type EntityHead = Pick<Entity, 'name' | 'type' | 'id' | 'href' | 'curated'>;

/** Those that an entity appears with, laid out to be drawn. All lengths are in units of the drawing. */
export interface Neighbourhood {
  width: number;
  height: number;
  /** Height at which the entity's own name stands, in the middle. */
  middle: number;
  names: {
    entity: EntityRef;
    count: number;
    /** The name, cut where there is no room for all of it. */
    label: string;
    anchor: 'start' | 'end';
    x: number;
    y: number;
    /** SVG path of its line to the middle. */
    path: string;
    thickness: number;
  }[];
  /** Between those that appear with each other. */
  bows: { path: string; thickness: number }[];
}

/** An entity with a page. */
export interface Entity extends EntityRef {
  href: string;
  /** Last part of its address. */
  id: string;
  curated: boolean;
  aliases: string[];
  description: string;
  roles: Role[];
  kind: string;
  /** Places that contain it, nearest first. */
  within: EntityRef[];
  /** Places that it contains directly. */
  parts: EntityRef[];
  coordinates: [latitude: number, longitude: number] | null;
  sameAs: string[];
  /** Newest first; its parts' articles included. */
  articles: ArticleRef[];
  /** Number of articles that name it itself. */
  namedIn: number;
  /** Number of its own mentions. */
  mentionCount: number;
  /** Every sentence that names it or a part of it, by article, newest article first. */
  sentences: SentenceRef[];
  /** How many articles name it, from the edition's first month to its last. */
  activity: Activity;
  /** Every dated sentence that names it or a part of it. */
  timeline: TimelineYear[];
  /** What these sentences tell, by day in order of time, weighed by them alone. */
  chronicle: HappeningDay[];
  /** The same of days long before the articles. */
  background: HappeningDay[];
  /** What articles say that it is, newest first. */
  describedAs: DescribedAs[];
  byNationality: ByNationality;
  /** What it says, and what others say of it, newest first. */
  said: Claim[];
  /** Where the newest of these stand. */
  saidHref: string;
  saidAbout: Claim[];
  /** Series whose sentences name it or a part of it. */
  figures: FigureSeriesRef[];
  /** Entities named in the same sentences, most often first. */
  appearsWith: { entity: EntityRef; count: number }[];
  neighbourhood: Neighbourhood;
}

/** An entity as an index shows it. */
export interface IndexedEntity extends Pick<Entity, 'name' | 'href' | 'curated' | 'namedIn' | 'activity'> {
  /** What of the name it is sorted by, as half-open offsets: of a person the surname. */
  sortedBy: [start: number, end: number];
  /** The editor's sentence on it; else what the first article that says it calls it; empty where none does. */
  description: string;
  articleCount: number;
}

/** A page of the index of a type. */
export interface EntityIndexPage extends IndexPage<IndexedEntity> {
  type: Entity['type'];
  /** The most articles that name any of them in one period: the scale of the drawings. */
  mostInPeriod: number;
}
