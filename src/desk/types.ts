import type { CompiledArticle } from '../collections/articles/index.ts';
import type { Edition } from '../edition/index.ts';
import type { AgreementNote } from '../collections/agreement/index.ts';
import type { CuratedEntity } from '../collections/entities/index.ts';

/** Everything that an editor's desk looks through: the content as it was read, and the edition that was made of it. */
export interface DeskContent {
  /** In any order; what a kind of finding is given is in order, the newest first. */
  articles: readonly CompiledArticle[];
  entities: readonly CuratedEntity[];
  edition: Edition;
  /** The editors' word on what is settled, disputed and open. */
  agreementNotes: readonly AgreementNote[];
  /** The path that the site lives under: `/`, or `/news/`. */
  base: string;
}

/** A sentence that shows what is meant. */
export interface Example {
  /** Path of the article's file. */
  file: string;
  text: string;
}

/** Lines that set something right, and the file that they go into. */
export interface Remedy {
  file: string;
  /** Whether the file is to be made. */
  isNew: boolean;
  /** Where in it they go: “below the line “overrides:””; null where any place among its fields will do. */
  where: string | null;
  lines: string;
}

/** Something that an editor should look at. */
export interface Finding {
  /** What it is about: a name, a date in its article, a file. */
  about: string;
  /** What was seen, in a sentence. */
  seen: string;
  examples: Example[];
  /** Null where only the editor knows what is right. */
  remedy: Remedy | null;
  /** The greater, the sooner it should be looked at; comparable within its kind. */
  weight: number;
}

/** A kind of finding: what is looked for, and how. */
export interface FindingKind {
  /** Its name for programs: `recurring-name`. */
  id: string;
  title: string;
  /** What to do about it, for the whole kind. */
  advice: string;
  find: (content: DeskContent) => Finding[];
}
