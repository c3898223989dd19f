import type { ArticleView } from '../articles/article-view.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';
import { type ClaimsIn, joinSentences, type Statement, statementsIn } from './statements.ts';

/** Words by which an article says that accounts differ: “gave another account”, “the two sides give different versions of”, “contradicted him”. */
const DIFFER =
  /\b(?:g[ai]ves?|given|giving|offer(?:s|ed)?|told|tells?|presents?|presented)\s+(?:\p{L}+\s+){0,2}?(?:another|different|differing|conflicting|contradictory|opposite|competing|rival)\s+(?:accounts?|versions?|explanations?|descriptions?|stories)\b|\b(?:conflicting|contradictory)\s+(?:accounts?|versions?|claims?|statements?|reports?)\b|\b(?:accounts?|versions?|statements?)\b[^.;]{0,60}\b(?:differ|conflict|contradict each other|diverge)\b/iu;
/** Negation before such words: “did not give another account”. */
const NEGATED = /\b(?:not|never|no|nobody|without)\s+(?:\p{L}+\s+){0,2}$/iu;
/** Minimum number of speakers of a dispute. */
const MIN_SPEAKERS = 2;

/** A matter of which an article says that accounts differ. */
export interface Dispute {
  view: ArticleView;
  title: string;
  statements: Statement[];
  /** Keys of the entities that it is about. */
  keys: Set<string>;
}

/** Return the matters of which an article says that accounts differ, each with the statements about it. */
export function disputesIn(view: ArticleView, claimsIn: ClaimsIn): Dispute[] {
  const { kinds, passages } = view.article;
  const told = comparableSentences(view);
  return told.flatMap((cue, index): Dispute[] => {
    if (kinds[cue.passage] === 'cell' || !pointsOutDispute(cue.ref.excerpt.text)) return [];
    const own = told.filter(({ passage }) => passage === cue.passage);
    const isBeforeList = cue === own.at(-1) && kinds[cue.passage + 1] === 'list-item' && kinds[cue.passage] !== 'list-item';
    const found = isBeforeList
      ? statementsIn(listAfter(told, cue, kinds), view, claimsIn)
      : [...accountBefore(told.slice(0, index), cue, view, claimsIn), ...contraryAccount(told.slice(index), cue, view, claimsIn)];
    const statements = found.map((one) => ({ ...one, speaker: withAffiliation(one) }));
    if (new Set(statements.map(({ speaker }) => speaker.key + speaker.name)).size < MIN_SPEAKERS) return [];
    const heading = passages[headingOf(cue.passage, kinds)];
    const title = isBeforeList || heading === undefined ? cue.ref.excerpt.text.replace(/\s*:\s*$/u, '') : `${view.ref.title} · ${heading}`;
    const keys = new Set([...cue.keys, ...statements.flatMap(({ claims }) => claims.flatMap(({ aboutKeys }) => aboutKeys))]);
    return [{ view, title, statements, keys }];
  });
}

/** Return the sentences of the list that follows a passage. */
function listAfter(told: readonly ComparableSentence[], cue: ComparableSentence, kinds: readonly string[]): ComparableSentence[] {
  const end = kinds.findIndex((kind, passage) => passage > cue.passage && kind !== 'list-item');
  return told.filter(({ passage }) => passage > cue.passage && (end < 0 || passage < end));
}

/** Return the account that another one contradicts: the first statement before it in its passage or, if it opens its passage, in the passage before. */
function accountBefore(before: readonly ComparableSentence[], cue: ComparableSentence, view: ArticleView, claimsIn: ClaimsIn): Statement[] {
  const inOwn = before.filter(({ passage }) => passage === cue.passage);
  const last = inOwn.length > 0 ? inOwn : before.filter(({ passage }) => passage === cue.passage - 1);
  return statementsIn(last, view, claimsIn).slice(0, 1);
}

/** Return the contrary account, which begins with the sentence that points out the dispute: “Sources gave another account. They said that …”. */
function contraryAccount(from: readonly ComparableSentence[], cue: ComparableSentence, view: ArticleView, claimsIn: ClaimsIn): Statement[] {
  const [first, ...rest] = statementsIn(
    from.filter(({ passage }) => passage === cue.passage),
    view,
    claimsIn,
  );
  if (!first) return [];
  const isOfCue = first.sentence.excerpt.text.startsWith(cue.ref.excerpt.text);
  return [isOfCue ? first : { ...first, sentence: joinSentences(cue.ref, first.sentence) }, ...rest];
}

/** Return the index of the heading above a passage; -1 if there is none. */
function headingOf(passage: number, kinds: readonly string[]): number {
  return kinds.lastIndexOf('heading', passage);
}

/** Whether a text says that accounts differ. */
export function pointsOutDispute(text: string): boolean {
  const match = DIFFER.exec(text);
  return match !== null && !NEGATED.test(text.slice(0, match.index));
}

/** Return the speaker of a statement; an unnamed one with the words that follow in its noun phrase: “Sources in the ministry” for “Sources”. */
function withAffiliation({ speaker, sentence: { excerpt } }: Statement): Statement['speaker'] {
  if (speaker.entity !== null || !excerpt.text.startsWith(speaker.name)) return speaker;
  const more = AFFILIATION.exec(excerpt.text.slice(speaker.name.length));
  return more === null ? speaker : { ...speaker, name: speaker.name + more[0] };
}

/** The words after a speaker, up to a comma or the verb: “in Ukraine’s special services”. */
const AFFILIATION =
  /^\s+(?:in|of|at|from|within|inside|near|close to)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,4}?[\p{L}’'-]+(?=,|\s+(?:who|which|that|g[ai]ves?|told|tells?|sa(?:id|ys?)|offer(?:s|ed)?|presents?|presented)\b)/u;
