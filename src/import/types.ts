/** A value with the place in the file that says so: “JSON-LD datePublished”. */
export interface Found<T = string> {
  value: T;
  from: string;
}

/** What a file says of an article, each with where it says so. Nothing here is guessed. */
export interface FoundFields {
  title?: Found;
  /** `2023-07-05`, or with time and zone. */
  published?: Found;
  updated?: Found;
  author?: Found;
  summary?: Found;
  /** BCP 47. */
  lang?: Found;
  dateline?: Found;
  topics?: Found<string[]>;
  source?: Found<{ name: string; url?: string }>;
  /** The article's address in its old place, of which its file name is made. */
  slug?: Found;
  draft?: Found<boolean>;
}

/** An article that was found in a file. */
export interface FoundArticle {
  /** The file, and for one of many in it a `#` and its number or title. */
  origin: string;
  fields: FoundFields;
  /** Its text as Markdown. */
  body: string;
  /** The encoding that the file was read in, where that is not UTF-8. */
  encoding?: string;
  /** What was left out of it, in words: “2 pictures”. */
  leftOut: string[];
}

/** Something in a file that is no article, or of which none can be made, and why. */
export interface Refusal {
  origin: string;
  reason: string;
}

/** What a file holds. */
export interface Reading {
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
  /** The most bytes that are read: more would take more memory or patience than there is. */
  largest: number;
  /** Whether a file is of this kind, by its ending or by how it begins. */
  recognizes(file: InputFile): boolean;
  /** @throws Error with a sentence that says what is wrong with the file */
  read(file: InputFile): Reading | Promise<Reading>;
}
