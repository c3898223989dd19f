/** Figures: counted and measured quantities. */
import type { PassageSpan } from './text.ts';

/** Qualifier of a number, such as “at least”. */
export type FigureQualifier = 'about' | 'almost' | 'more than' | 'at least' | 'less than' | 'at most' | 'up to' | 'between';

/** A number, or the limits of a range. */
export type FigureValue = number | [low: number, high: number];

/** Direction of a change. */
export type FigureChange = 'rise' | 'fall';

/** What happened to the people who are counted. */
export type FigureState = 'killed' | 'injured' | 'displaced' | 'detained' | 'missing' | 'rescued';

/**
 * What a number covers:
 * - `all`: everything that is counted;
 * - `further`: an addition to others (“five more”);
 * - `each`: the number for each of several (“five each”);
 * - `detail`: part of the setting, not what the sentence reports (“in three villages”, “two groups, A and B”);
 * - `part`: a part of a larger number (“ten of the dead”);
 * - `planned`: planned, hoped for, expected or possible, and not counted (“hoped to hire 400”, “500 people will be moved”);
 * - `denied`: the text rejects the number, or nobody could confirm it (“not 12 but 15”, “false reports that 40 died”).
 */
export type FigureScope = 'all' | 'further' | 'each' | 'detail' | 'part' | 'planned' | 'denied';

/** A counted or measured quantity. Its span covers the number and its unit. */
export interface Figure extends PassageSpan {
  /** `f1`, `f2` … in the order of the text. */
  id: string;
  /** Id of its sentence. */
  sentence: string;
  /** The words as written. */
  surface: string;
  value: FigureValue;
  qualifier: FigureQualifier | null;
  /** Unit: `km`, `%`, `RUB`; null for counts. */
  unit: string | null;
  /** The same amount in a metric unit if the conversion is exact, else null. */
  converted: { value: FigureValue; unit: string } | null;
  /** Head noun of what is counted, in the singular and lower case: “vehicle”. For a share, the head noun of the whole: “voter” of “half of the voters”. */
  counts: string | null;
  /** Words before the head noun: “armoured” of “four armoured vehicles”. */
  modifiers: string[];
  /** What an amount measures, as written and without its article: “inflation”, “sales of electric cars”, “cocaine” of “350 kg of cocaine”. Null if the text does not name it. */
  measures: string | null;
  /** `rise` or `fall` if the number is the size of a change: `fall` for “fell by 12 percent”. Null for a level that is reached: “fell to 12 percent”. */
  change: FigureChange | null;
  state: FigureState | null;
  scope: FigureScope;
  /** Keys of the entities in its sentence, or in its table row. */
  entities: string[];
  /** Keys of the entities in its context: the opening of the article, and its section so far. */
  around: string[];
  /** For a figure in a table: the cells of its row, each with its column heading and the index of its passage; null in running text. */
  row: { head: string; passage: number }[] | null;
  /** Id of the time expression that dates it; null if it is dated by the day of publication. */
  time: string | null;
  /** Source of the figure, if the text attributes it: words as written, and the key of the entity if there is one. */
  source: { surface: string; entity: string | null } | null;
  /** Explanation, for readers, of how it was interpreted. */
  why: string;
}
