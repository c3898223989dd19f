import type { CompiledArticle } from '../collections/articles/index.ts';
import type { Edition } from '../edition/index.ts';
import type { AgreementNote } from '../collections/agreement/index.ts';
import type { Audit } from '../collections/audits/index.ts';
import type { CuratedEntity } from '../collections/entities/index.ts';

/** Input of all findings: the content, and the edition built from it. */
export interface DeskContent {
  /** In any order; the finders of `collectFindings` get them newest first. */
  articles: readonly CompiledArticle[];
  entities: readonly CuratedEntity[];
  edition: Edition;
  /** The editors' notes on what is settled, disputed or open. */
  agreementNotes: readonly AgreementNote[];
  /** The editors' audits. */
  audits: readonly Audit[];
  /** Base path of the site: `/`, or `/news/`. */
  base: string;
}

/** A sentence that illustrates a finding. */
export interface Example {
  /** Path of the article's file. */
  file: string;
  text: string;
}

/** Lines that correct a finding, and the file that they belong in. */
export interface Remedy {
  file: string;
  /** Whether the file is new. */
  isNew: boolean;
  /** Where to insert them in the file: “below the line “overrides:””; null if they may go anywhere among its fields. For a new file: what to do if it is there already. */
  where: string | null;
  lines: string;
}

/** Something that an editor should check. */
export interface Finding {
  /** Subject: a name, a date in its article, a file. */
  about: string;
  /** What was observed, as a sentence. */
  seen: string;
  examples: Example[];
  /** Null if only the editor knows what is right. */
  remedy: Remedy | null;
  /** Importance, comparable within a kind; larger first. */
  weight: number;
}

/** A kind of finding. */
export interface FindingKind {
  /** Name for programs: `recurring-name`. */
  id: string;
  title: string;
  /** Advice for all findings of the kind. */
  advice: string;
  find: (content: DeskContent) => Finding[];
}
