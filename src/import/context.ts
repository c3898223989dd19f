import type { Given, Missing, SiteDefaults } from './complete.ts';
import type { Existing } from './existing.ts';
import type { Files } from './files.ts';
import type { FoundArticle, Note } from './types.ts';

/** What became of an article: where it was written and where its fields are from, or why it was not. */
export type Outcome =
  { kind: 'written'; origin: string; path: string; origins: string[]; notes: Note[] } | { kind: 'refused'; origin: string; reasons: string[]; notes: Note[] };

/** What articles are imported with: the site that they come to, what the publisher says of them, and where the old site's files lie. */
export interface ImportContext {
  /** The project's folder. */
  root: string;
  existing: Existing;
  given: Given;
  defaults: SiteDefaults;
  /** Address of the old site; null where only the files say it. */
  site: URL | null;
  files: Files;
  /** The day from which on an article is held back by a build: none where that is not known. */
  today: string | null;
  /** Asks the publisher for what is missing; null where nobody can be asked. */
  ask: ((article: FoundArticle, missing: Missing[]) => Promise<Given>) | null;
  /** Whether nothing is to be written. */
  dryRun: boolean;
  /** Is called with the number of articles that were checked so far, and of all. */
  tell?(checked: number, all: number): void;
}
