import type { EmbedLink } from '../../embed/index.ts';
import type { FigureDay, FigureSeriesRef } from './figure.ts';

/** A page that other sites show in a frame. */
export interface Embed extends EmbedLink {
  /** Path below `/embed/`: `people/ana-reyes/timeline`. */
  path: string;
  /** Heading: “Vyacheslav Gladkov”. */
  heading: string;
  /** One line below it; empty for none. */
  note: string;
  /** Address of the page of the site that it is taken from. */
  page: string;
  /** Short facts of a card. */
  facts: string[];
  lines: EmbedLine[];
  /** What `lines` are and how many there are in all: “12 of 40 events”; empty if all are shown. */
  selection: string;
  /** Only for a figure: the series, and its days that are drawn. */
  figure: (Pick<FigureSeriesRef, 'title' | 'summary' | 'status'> & { days: FigureDay[] }) | null;
}

/** A sentence with its source. */
export interface EmbedLine {
  /** The words above the sentence: a day, a speaker, a number. */
  label: string;
  text: string;
  /** Address of the sentence. */
  href: string;
  /** Title of its article, with the day of publication: “Bridge closes, 5 July 2023”. */
  source: string;
  /** Whether it is what somebody said. */
  isClaim: boolean;
}
