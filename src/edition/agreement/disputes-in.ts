import type { ArticleView } from '../articles/article-view.ts';
import { type ToldSentence, toldSentences } from '../retellings/index.ts';
import { type ClaimsIn, joined, type Statement, statementsIn } from './statements.ts';

/** Words by which an article says that accounts differ: “gave another account”, “the two sides give different versions of”, “contradicted him”. */
const DIFFER =
  /\b(?:g[ai]ves?|given|giving|offer(?:s|ed)?|told|tells?|presents?|presented)\s+(?:\p{L}+\s+){0,2}?(?:another|different|differing|conflicting|contradictory|opposite|competing|rival)\s+(?:accounts?|versions?|explanations?|descriptions?|stories)\b|\b(?:conflicting|contradictory)\s+(?:accounts?|versions?|claims?|statements?|reports?)\b|\b(?:accounts?|versions?|statements?)\b[^.;]{0,60}\b(?:differ|conflict|contradict each other|diverge)\b/iu;
/** “Did not give another account”: then nothing differs. */
const NEGATED = /\b(?:not|never|no|nobody|without)\s+(?:\p{L}+\s+){0,2}$/iu;
/** Minimum number of speakers of a dispute. */
const MIN_SPEAKERS = 2;

/** What an article says to be told differently. */
export interface Dispute {
  view: ArticleView;
  title: string;
  statements: Statement[];
  keys: Set<string>;
}

/** Return what an article says to be told differently, with who says what. */
export function disputesIn(view: ArticleView, claimsIn: ClaimsIn): Dispute[] {
  const { kinds, passages } = view.article;
  const told = toldSentences(view);
  return told.flatMap((cue, index): Dispute[] => {
    if (kinds[cue.passage] === 'cell' || !saysThatTheyDiffer(cue.ref.excerpt.text)) return [];
    const own = told.filter(({ passage }) => passage === cue.passage);
    const isBeforeList = cue === own.at(-1) && kinds[cue.passage + 1] === 'list-item' && kinds[cue.passage] !== 'list-item';
    const found = isBeforeList
      ? statementsIn(listAfter(told, cue, kinds), view, claimsIn)
      : [...accountBefore(told.slice(0, index), cue, view, claimsIn), ...otherAccount(told.slice(index), cue, view, claimsIn)];
    const statements = found.map((one) => ({ ...one, speaker: namedInFull(one) }));
    if (new Set(statements.map(({ speaker }) => speaker.key + speaker.name)).size < MIN_SPEAKERS) return [];
    const heading = passages[headingOf(cue.passage, kinds)];
    const title = isBeforeList || heading === undefined ? cue.ref.excerpt.text.replace(/\s*:\s*$/u, '') : `${view.ref.title} · ${heading}`;
    const keys = new Set([...cue.keys, ...statements.flatMap(({ claims }) => claims.flatMap(({ aboutKeys }) => aboutKeys))]);
    return [{ view, title, statements, keys }];
  });
}

/** The sentences of the list that follows a passage. */
function listAfter(told: readonly ToldSentence[], cue: ToldSentence, kinds: readonly string[]): ToldSentence[] {
  const end = kinds.findIndex((kind, passage) => passage > cue.passage && kind !== 'list-item');
  return told.filter(({ passage }) => passage > cue.passage && (end < 0 || passage < end));
}

/** The first statement of the passage before, in the same section, or of the sentences before in the same passage: what the other account differs from. */
function accountBefore(before: readonly ToldSentence[], cue: ToldSentence, view: ArticleView, claimsIn: ClaimsIn): Statement[] {
  const inOwn = before.filter(({ passage }) => passage === cue.passage);
  const last = inOwn.length > 0 ? inOwn : before.filter(({ passage }) => passage === cue.passage - 1);
  return statementsIn(last, view, claimsIn).slice(0, 1);
}

/** The other account, from the sentence that says so: “Sources gave another account. They said that …”. */
function otherAccount(from: readonly ToldSentence[], cue: ToldSentence, view: ArticleView, claimsIn: ClaimsIn): Statement[] {
  const [first, ...rest] = statementsIn(
    from.filter(({ passage }) => passage === cue.passage),
    view,
    claimsIn,
  );
  if (!first) return [];
  const isOfCue = first.sentence.excerpt.text.startsWith(cue.ref.excerpt.text);
  return [isOfCue ? first : { ...first, sentence: joined(cue.ref, first.sentence) }, ...rest];
}

/** The number of the heading above a passage; -1 without any. */
function headingOf(passage: number, kinds: readonly string[]): number {
  return kinds.lastIndexOf('heading', passage);
}

/** Whether a text says that accounts differ. */
export function saysThatTheyDiffer(text: string): boolean {
  const match = DIFFER.exec(text);
  return match !== null && !NEGATED.test(text.slice(0, match.index));
}

/** The speaker of a statement with the words that say where an unnamed one belongs, if the sentence begins with them: “Sources in the ministry” for “Sources”. */
function namedInFull({ speaker, sentence: { excerpt } }: Statement): Statement['speaker'] {
  if (speaker.entity !== null || !excerpt.text.startsWith(speaker.name)) return speaker;
  const more = BELONGS.exec(excerpt.text.slice(speaker.name.length));
  return more === null ? speaker : { ...speaker, name: speaker.name + more[0] };
}

/** “In Ukraine’s special services”: up to a comma or the verb. */
const BELONGS =
  /^\s+(?:in|of|at|from|within|inside|near|close to)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,4}?[\p{L}’'-]+(?=,|\s+(?:who|which|that|g[ai]ves?|told|tells?|sa(?:id|ys?)|offer(?:s|ed)?|presents?|presented)\b)/u;
