import type { ArticleView } from '../articles/article-view.ts';
import { comparePublished, compareStrings } from '../order.ts';
import type { ComparableSentence } from '../retellings/index.ts';
import type { AgreementRow, Speaker } from '../types.ts';
import { differenceRow, distinctAccounts } from './difference-row.ts';
import type { RowContext } from './happening-rows.ts';
import { mayNameOneThing, nameOneEntity } from './one-story.ts';

/** A sentence that gives a value, such as a day or an hour, for something. */
export interface ValuedSentence {
  sentence: ComparableSentence;
  /** Null if the article itself gives it. */
  speaker: Speaker | null;
  view: ArticleView;
  /** The value for readers. */
  label: string;
}

/** Return the speaker to whom all statements of a sentence are attributed; null if there is none, and undefined if there are several. */
export function onlySpeakerOf({ speakers }: ComparableSentence): Speaker | null | undefined {
  const [first, ...others] = speakers;
  if (others.some(({ key, name }) => key !== first!.key || name !== first!.name)) return undefined;
  return first ?? null;
}

/** Whether two sentences of articles that name an entity in common have independent sources, two named ones if they are in one article, and nothing that they name says that they are about different things. */
export function areIndependentAccounts(a: ValuedSentence, b: ValuedSentence, context: RowContext): boolean {
  if (a.view !== b.view && !nameOneEntity(a.view, b.view)) return false;
  const [one, other] = [a, b].map(({ sentence, speaker }) => [...sentence.keys].filter((key) => key !== speaker?.key)) as [string[], string[]];
  if (!mayNameOneThing(one, other, context)) return false;
  if (a.speaker !== null && b.speaker !== null && a.speaker.name === b.speaker.name) return false;
  if (a.view === b.view) return a.speaker !== null && b.speaker !== null;
  return !context.areDependent({ sentence: a.sentence.ref, speaker: a.speaker }, { sentence: b.sentence.ref, speaker: b.speaker });
}

/** What a row of values says besides the sentences. */
interface Words {
  /** The beginning of its id. */
  kind: string;
  day: string;
  label: string;
  why: string;
}

/** Return the disputed row of sentences that give different values for one thing, in the given order; each value is listed once for each source. */
export function rowOfValues(values: readonly ValuedSentence[], { kind, day, label, why }: Words, context: RowContext): AgreementRow {
  const [first] = values.toSorted((a, b) => comparePublished(a.view.ref.published, b.view.ref.published) || compareStrings(a.view.ref.slug, b.view.ref.slug));
  const accounts = values.map(({ label: value, sentence, speaker }) => ({
    value,
    source: context.nameOf({ sentence: sentence.ref, speaker }),
    sentence: sentence.ref,
  }));
  const row = {
    id: `${kind}-${first!.view.ref.slug}-${first!.sentence.id}`,
    day,
    label,
    accounts: distinctAccounts(accounts),
    why,
    keys: values.flatMap(({ sentence }) => [...sentence.keys]),
    articles: values.map(({ view }) => view.ref.slug),
    weight: accounts.length,
  };
  return differenceRow(row, context);
}
