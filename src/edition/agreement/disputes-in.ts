import { affiliationIn, isPronoun, pointsOutDispute, refersToOtherAccount } from '../../analysis/english/disputes/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';
import { type ClaimsIn, joinSentences, type Statement, statementsIn } from './statements.ts';

/** Minimum number of speakers of a dispute. */
const MIN_SPEAKERS = 2;

/** A matter on which accounts differ, as an article says: who crossed the border. */
export interface Dispute {
  view: ArticleView;
  title: string;
  statements: Statement[];
  /** Keys of the entities that it is about. */
  keys: Set<string>;
}

/** Return the matters on which accounts differ, as an article says, each with the statements about it. */
export function disputesIn(view: ArticleView, claimsIn: ClaimsIn): Dispute[] {
  const { kinds, passages } = view.article;
  const sentences = comparableSentences(view);
  return sentences.flatMap((cue, index): Dispute[] => {
    if (kinds[cue.passage] === 'cell' || !pointsOutDispute(cue.ref.excerpt.text)) return [];
    const paragraph = sentences.filter(({ passage }) => passage === cue.passage);
    const isBeforeList = cue === paragraph.at(-1) && kinds[cue.passage + 1] === 'list-item' && kinds[cue.passage] !== 'list-item';
    const accounts = isBeforeList
      ? statementsIn(listAfter(sentences, cue, kinds), view, claimsIn)
      : [...accountBefore(sentences.slice(0, index), cue, view, claimsIn), ...contraryAccount(sentences.slice(index), cue, view, claimsIn)];
    const statements = accounts
      .filter(({ speaker }) => speaker.entity !== null || !isPronoun(speaker.name))
      .map((one) => ({ ...one, speaker: withAffiliation(one) }));
    if (new Set(statements.map(({ speaker }) => speaker.key + speaker.name)).size < MIN_SPEAKERS) return [];
    const heading = passages[headingOf(cue.passage, kinds)];
    const title = isBeforeList || heading === undefined ? cue.ref.excerpt.text.replace(/\s*[:.]\s*$/u, '') : `${view.ref.title} · ${heading}`;
    const keys = new Set([...cue.keys, ...statements.flatMap(({ claims }) => claims.flatMap(({ aboutKeys }) => aboutKeys))]);
    return [{ view, title, statements, keys }];
  });
}

/** Return the sentences of the list that follows a passage. */
function listAfter(sentences: readonly ComparableSentence[], cue: ComparableSentence, kinds: readonly string[]): ComparableSentence[] {
  const end = kinds.findIndex((kind, passage) => passage > cue.passage && kind !== 'list-item');
  return sentences.filter(({ passage }) => passage > cue.passage && (end < 0 || passage < end));
}

/**
 * Return the first of two accounts, the second of which begins with the sentence `cue`: the first statement before that sentence in its passage or, if the sentence
 * opens its passage and refers back to another account, in the passage before.
 */
function accountBefore(before: readonly ComparableSentence[], cue: ComparableSentence, view: ArticleView, claimsIn: ClaimsIn): Statement[] {
  const inParagraph = before.filter(({ passage }) => passage === cue.passage);
  const refersBack = refersToOtherAccount(cue.ref.excerpt.text);
  const nearest = inParagraph.length > 0 || !refersBack ? inParagraph : before.filter(({ passage }) => passage === cue.passage - 1);
  return statementsIn(nearest, view, claimsIn).slice(0, 1);
}

/** Return the second account, which begins with the sentence that points out the dispute: “Sources gave another account. They said that …”. */
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

/** Return the speaker of a statement. An unnamed speaker is called by its whole noun phrase: “Sources in the ministry”, not “Sources”. */
function withAffiliation({ speaker, sentence: { excerpt } }: Statement): Statement['speaker'] {
  if (speaker.entity !== null || !excerpt.text.startsWith(speaker.name)) return speaker;
  const affiliation = affiliationIn(excerpt.text.slice(speaker.name.length));
  return affiliation === null ? speaker : { ...speaker, name: speaker.name + affiliation };
}
