import type { GivenFields, MissingField, SiteDefaults } from './complete-fields.ts';
import type { ExistingArticles } from './existing-articles.ts';
import type { ReferencedFiles } from './referenced-files.ts';
import type { FoundArticle, Note } from './types.ts';

/** Result for an article: its path and the origins of its fields, or why it was refused. */
export type Outcome =
  { kind: 'written'; origin: string; path: string; origins: string[]; notes: Note[] } | { kind: 'refused'; origin: string; reasons: string[]; notes: Note[] };

/** Settings of an import: the target site, fields given by the publisher, and the old site's files. */
export interface ImportContext {
  /** Project root. */
  root: string;
  existing: ExistingArticles;
  given: GivenFields;
  defaults: SiteDefaults;
  /** Address of the old site; null if it is known only from the files, if at all. */
  site: URL | null;
  files: ReferencedFiles;
  /** Articles published after this day are held back by a build; null if unknown. */
  today: string | null;
  /** Asks the publisher for missing fields; null if nobody can be asked. */
  ask: ((article: FoundArticle, missing: MissingField[]) => Promise<GivenFields>) | null;
  /** Whether to write nothing. */
  dryRun: boolean;
  /** Called with the number of checked articles and the total. */
  onProgress?(checked: number, all: number): void;
}
