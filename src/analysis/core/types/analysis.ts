/** All annotations of an article. */
import type { Claim } from './claims.ts';
import type { DatedEvent } from './events.ts';
import type { Figure } from './figures.ts';
import type { Description, Mention, NamedEntity, Nationality } from './names.ts';
import type { Sentence } from './text.ts';
import type { TimeExpression } from './times.ts';

/** Annotations of one article, by layer. */
export interface Analysis {
  sentences: Sentence[];
  /**
   * Ids of the sentences that are not part of the report: timestamps, credits, contacts, navigation. They are shown, but yield no events, claims or figures.
   */
  boilerplate: string[];
  /** In order of first mention. */
  entities: NamedEntity[];
  mentions: Mention[];
  /** In the order of the text. */
  descriptions: Description[];
  nationalities: Nationality[];
  times: TimeExpression[];
  events: DatedEvent[];
  claims: Claim[];
  figures: Figure[];
}
