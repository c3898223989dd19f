/** A value with its origin in the file: “JSON-LD datePublished”. */
export interface FoundValue<T = string> {
  value: T;
  from: string;
}

/** Fields of an article found in a file, with their origins. Nothing is guessed. */
export interface FoundFields {
  title?: FoundValue;
  /** `2023-07-05`, `2023-07-05T14:30:00` in local time, or with a zone `2023-07-05T14:30:00+03:00`. */
  published?: FoundValue;
  updated?: FoundValue;
  author?: FoundValue;
  summary?: FoundValue;
  /** BCP 47. */
  lang?: FoundValue;
  dateline?: FoundValue;
  topics?: FoundValue<string[]>;
  source?: FoundValue<{ name: string; url?: string }>;
  /** Old address of the article, from which its file name is made. */
  slug?: FoundValue;
  /** Further old addresses. */
  aliases?: FoundValue<string[]>;
  /** Picture at its head. */
  image?: FoundValue<FoundPicture>;
  /** Day from which the article is out of date. */
  expires?: FoundValue;
  draft?: FoundValue<boolean>;
}

/** A picture that a file names outside its text. */
export interface FoundPicture {
  src: string;
  alt: string;
  caption: string;
  /** Author of the picture; empty if unknown. */
  credit: string;
}

/** A change made to an article during import, or a reason why it is not seen yet. */
export interface Note {
  kind: 'changed' | 'left out' | 'held back';
  /** Line of the file; null if the format has none. */
  line: number | null;
  /** Description: “picture bridge.jpg: there is no such file (it shows: a bridge at dusk)”. */
  text: string;
}

/** An article found in a file. */
export interface FoundArticle {
  /** Path of the file; for one of several articles in it, with `#` and its number or title. */
  origin: string;
  /** Path of the file, which its relative addresses refer to. */
  path: string;
  fields: FoundFields;
  /** Its text as Markdown. */
  body: string;
  /** Line of the file on which the body begins; null if the body was converted. */
  bodyLine: number | null;
  /** Syntax that its text may contain besides Markdown: template commands, or JSX components. */
  dialect?: 'templates' | 'jsx';
  /** The text of its date, if it could not be parsed. */
  unreadDate?: string;
  /** Pictures embedded in the file, by their addresses in the text. */
  pictures?: ReadonlyMap<string, Uint8Array>;
  /** Encoding of the file, if not UTF-8. */
  encoding?: string;
  notes: Note[];
}

/** Something in a file that is not an article or cannot become one, with the reason. */
export interface Refusal {
  origin: string;
  /** A clause without a full stop. */
  reason: string;
}

/** Content of a file. */
export interface ImportedFile {
  articles: FoundArticle[];
  refusals: Refusal[];
  /** Kinds of the items that an export holds besides articles, one for each item: `attachment`, `comment`. They are counted, not refused. */
  otherItems?: readonly string[];
}

/** A file to read, with its bytes and its decoded text. */
export interface InputFile {
  /** As given by the publisher. */
  path: string;
  bytes: Uint8Array;
  text: string;
}

/** File format that articles can be read from. */
export interface Format {
  /** Name in messages: “a WordPress export”. */
  name: string;
  /** Maximum size in bytes, limited by memory and time. */
  maxBytes: number;
  /** Whether a file has this format, by its extension or its beginning. */
  recognizes(file: InputFile): boolean;
  /** Read the articles of a file. @throws Error with a message for the publisher */
  read(file: InputFile): ImportedFile | Promise<ImportedFile>;
}
