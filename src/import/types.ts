/** A value with the place in the file that says so: “JSON-LD datePublished”. */
export interface FoundValue<T = string> {
  value: T;
  from: string;
}

/** What a file says of an article, each with where it says so. Nothing here is guessed. */
export interface FoundFields {
  title?: FoundValue;
  /** `2023-07-05`, `2023-07-05T14:30:00` as the clocks of its place showed it, or with a zone `2023-07-05T14:30:00+03:00`. */
  published?: FoundValue;
  updated?: FoundValue;
  author?: FoundValue;
  summary?: FoundValue;
  /** BCP 47. */
  lang?: FoundValue;
  dateline?: FoundValue;
  topics?: FoundValue<string[]>;
  source?: FoundValue<{ name: string; url?: string }>;
  /** The article's address in its old place, of which its file name is made. */
  slug?: FoundValue;
  /** Further addresses that it had there. */
  aliases?: FoundValue<string[]>;
  /** The picture that stood at its head. */
  image?: FoundValue<FoundPicture>;
  /** The day from which it was no longer to be shown. It is reported only. */
  expires?: FoundValue;
  draft?: FoundValue<boolean>;
}

/** A picture that a file names beside its text. */
export interface FoundPicture {
  src: string;
  alt: string;
  caption: string;
  /** Who made it; empty where the file does not say it. */
  credit: string;
}

/** Something that was done to an article on its way in. */
export interface Note {
  kind: 'mended' | 'left out';
  /** Line of the file; null where the format has none. */
  line: number | null;
  /** In words: “picture bridge.jpg: there is no such file (it shows: a bridge at dusk)”. */
  text: string;
}

/** An article that was found in a file. */
export interface FoundArticle {
  /** The file, and for one of many in it a `#` and its number or title. */
  origin: string;
  /** The file that it was found in, which its relative addresses count from. */
  path: string;
  fields: FoundFields;
  /** Its text as Markdown. */
  body: string;
  /** Line of the file that the body begins on; null where the body was made of something else. */
  bodyLine: number | null;
  /** What its text may hold beside Markdown: commands of a template language, components of JSX. */
  dialect?: 'templates' | 'jsx';
  /** What it says of its day, where that cannot be read as one. */
  unreadDate?: string;
  /** Pictures that lie in the file itself, by the addresses that its text gives them. */
  pictures?: ReadonlyMap<string, Uint8Array>;
  /** The encoding that the file was read in, where that is not UTF-8. */
  encoding?: string;
  notes: Note[];
}

/** Something in a file that is no article, or of which none can be made, and why. */
export interface Refusal {
  origin: string;
  /** A clause without a full stop. */
  reason: string;
}

/** What a file holds. */
export interface ImportedFile {
  articles: FoundArticle[];
  refusals: Refusal[];
}

/** A file to read: its bytes and its text, decoded. */
export interface InputFile {
  /** As the publisher named it. */
  path: string;
  bytes: Uint8Array;
  text: string;
}

/** A kind of file that articles can be read from. */
export interface Format {
  /** What it is called in messages: “a WordPress export”. */
  name: string;
  /** The most bytes that are read: more would take more memory or time than there is. */
  largest: number;
  /** Whether a file is of this kind, by its ending or by how it begins. */
  recognizes(file: InputFile): boolean;
  /** @throws Error with a sentence that says what is wrong with the file */
  read(file: InputFile): ImportedFile | Promise<ImportedFile>;
}
