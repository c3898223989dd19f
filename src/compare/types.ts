/** What two articles are compared by: the content of `/articles/…/compare.json`. Numbers of sentences count from 0, in order of the text. */
export interface ComparedArticle {
  format: number;
  slug: string;
  title: string;
  /** As a reader writes it: “5 July 2023”. */
  published: string;
  href: string;
  lang: string;
  sentences: ComparedSentence[];
  names: ComparedName[];
  dates: ComparedDate[];
  figures: ComparedFigure[];
  claims: ComparedClaim[];
  sources: ComparedSource[];
}

export interface ComparedSentence {
  /** Fragment of its place in the article. */
  id: string;
  text: string;
  /** Number of the block that it stands in. */
  block: number;
  /** What it is, where it is no sentence of the running text. */
  kind?: 'heading' | 'cell';
  /** Ids of the happenings that it tells. */
  tells?: string[];
}

/** A person, place or organization. */
export interface ComparedName {
  key: string;
  name: string;
  type: 'person' | 'place' | 'organization';
  href: string | null;
  /** The sentences that name it. */
  in: number[];
}

export interface ComparedDate {
  edtf: string;
  label: string;
  /** First and last ISO day that it can mean. */
  from: string;
  to: string;
  in: number[];
}

export interface ComparedFigure {
  /** Fragment of its words in the article. */
  id: string;
  /** “more than 4,000”. */
  label: string;
  /** “people displaced”; empty where the text does not say what is counted. */
  what: string;
  /** For when it is given: “4 June 2023”. */
  when: string;
  /** First and last ISO day that it is given for. */
  from: string;
  to: string;
  /** The lowest and the highest number that its words allow; null for no bound. */
  low: number;
  high: number | null;
  /** Who gives it; null where the article does itself. */
  source: string | null;
  /** Id and title of the series that brings it together with figures of other articles. */
  series: { id: string; title: string } | null;
  in: number;
}

export interface ComparedClaim {
  /** Fragment of its words in the article. */
  id: string;
  /** Key of the speaker: of an entity, or of a kind of source. */
  speaker: string;
  name: string;
  polarity: string;
  text: string;
  in: number;
}

/** A publication that the article names as its source, or somebody whom it quotes. */
export interface ComparedSource {
  name: string;
  kind: 'cited' | 'speaks';
}

/** Whose: of the first article, or of the second. */
export type Side = 'a' | 'b';

/** Something that both articles have, or one of them. */
export interface ComparedItem {
  label: string;
  /** Where it leads; null for what has no page. */
  href: string | null;
  /** A few words on it: “4 June 2023, Ruptly”. */
  note: string;
}

/** A kind of thing, parted by which article has it. */
export interface ComparedKind {
  id: 'people' | 'places' | 'organizations' | 'dates' | 'figures' | 'claims' | 'sources';
  name: string;
  both: ComparedItem[];
  a: ComparedItem[];
  b: ComparedItem[];
}

/** A number that the two articles give of one thing. */
export interface ComparedNumber {
  /** “People displaced”. */
  title: string;
  /** `differ`: for one day; `days`: for different days; `agree`: the same, or one goes with the other. */
  kind: 'differ' | 'days' | 'agree';
  a: ComparedItem[];
  b: ComparedItem[];
}

/** Parts of the two texts that stand beside each other; one of them may be empty. */
export interface ComparedRow {
  a: ComparedSentence[];
  b: ComparedSentence[];
  /** Why they stand beside each other: “the same event, Shebekino”; null where they do not belong together. */
  shares: string | null;
}

export interface Comparison {
  a: ComparedArticle;
  b: ComparedArticle;
  numbers: ComparedNumber[];
  kinds: ComparedKind[];
  rows: ComparedRow[];
  /** Sentences that have a counterpart elsewhere in the other text: its fragment there, by their own. */
  elsewhere: Record<Side, Record<string, string>>;
}
