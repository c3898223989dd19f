import {
  beginsWithSpeaker,
  isLightVerb,
  isPlainStatement,
  negatedAtEnd,
  withoutAnyOrganization,
  withoutNegation,
  withoutTimeClause,
} from '../../analysis/english/disputes/index.ts';
import { contentWords, countShared, isNegated, withoutNumbers } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysBetween } from '../days.ts';
import { groupByEach } from '../group-by-each.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { Claim } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { areOfOneStory, isNoPlace, nameOneEntity } from './one-story.ts';
import { haveRivalSources } from './rival-sources.ts';
import { compiledClaimOf } from './statements.ts';

/** Minimum number of words that a statement and one that negates it have in common, and share of those of the shorter one. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.75;
/** Maximum number of sentences from a statement to one that answers it in a single word. */
const MAX_SENTENCES = 2;
/** Maximum number of days between two articles. */
const MAX_DAYS = 7;

/** A statement of one clause, with where it stands. */
interface PlainClaim {
  claim: Claim;
  view: ArticleView;
  words: ReadonlySet<string>;
  /** Words of the participle that it negates at its end; null if it negates all. */
  act: ReadonlySet<string> | null;
  isNegative: boolean;
  /** Index of its sentence in the article. */
  at: number;
}

/**
 * Return each two statements of speakers of different parties of which one negates the other: “the ministry had approved the dam” and “his ministry had never approved it”. The
 * negation is published on the day of the statement or later: what was not so may be so later. In one of the two sentences after a statement, one word is enough: “police arrested two
 * managers”, “nobody had been arrested”.
 */
export function contradictions(claims: readonly Claim[], views: readonly ArticleView[], context: RowContext): [Claim, Claim][] {
  const bySlug = new Map(views.map((view) => [view.ref.slug, view]));
  const plain = claims.flatMap((claim) => plainClaim(claim, bySlug.get(claim.article.slug)!) ?? []);
  const [negated, asserted] = [plain.filter(({ isNegative }) => isNegative), plain.filter(({ isNegative }) => !isNegative)];
  const byWord = groupByEach(asserted, ({ words }) => words);
  const order = new Map(asserted.map((each, index) => [each, index]));
  return negated.flatMap((no) => {
    const withWord = new Set([...no.words].flatMap((word) => byWord.get(word) ?? []));
    const yes = [...withWord].sort((a, b) => order.get(a)! - order.get(b)!).find((each) => areContrary(each, no, context));
    return yes === undefined ? [] : [[yes.claim, no.claim] as [Claim, Claim]];
  });
}

/** Return a statement of one clause, or of two of which the second is negated, with its words; null for any other. */
function plainClaim(claim: Claim, view: ArticleView): PlainClaim | null {
  if (claim.polarity !== 'said' || claim.speaker.kind === 'none') return null;
  const act = negatedAtEnd(claim.text);
  const isNegative = act !== null || isNegated(claim.text);
  const statement = isNegative ? claim.text : withoutTimeClause(claim.text);
  if (act === null && !isPlainStatement(statement)) return null;
  const id = compiledClaimOf(claim, view)?.sentence;
  const at = comparableSentences(view).findIndex((each) => each.id === id);
  // Who was not arrested may stand before the statement: “a lawyer for the engineers said that they were questioned but not arrested”.
  const said = withoutNegation(act === null ? statement : claim.excerpt.text);
  const words = withoutNumbers(contentWords(withoutAnyOrganization(said)));
  const withSpeaker = !isNegative && beginsWithSpeaker(statement) ? contentWords(claim.speaker.name) : [];
  return {
    claim,
    view,
    words: new Set([...words, ...withSpeaker].filter((word) => !isLightVerb(word))),
    act: act === null ? null : contentWords(act),
    isNegative,
    at,
  };
}

function areContrary(yes: PlainClaim, no: PlainClaim, context: RowContext): boolean {
  if (no.act !== null && ![...no.act].every((word) => yes.words.has(word))) return false;
  // The sentence of a participle that is negated at its end says more than what is negated.
  const [shared, shorter] = [countShared(no.words, yes.words), no.act === null ? Math.min(no.words.size, yes.words.size) : yes.words.size];
  const isNext = yes.view === no.view && no.at > yes.at && no.at - yes.at <= MAX_SENTENCES;
  const isAnswer = no.act === null && isNext && shared > 0 && shared === no.words.size;
  if (!isAnswer && (shared < MIN_WORDS || shared < shorter * MIN_SHARE)) return false;
  if (yes.claim.speaker.name === no.claim.speaker.name || daysBetween(yes.view.day, no.view.day) > MAX_DAYS || no.view.day < yes.view.day) return false;
  const isSameInWords = shared === shorter && nameOneEntity(yes.view, no.view, isNoPlace);
  if (yes.view !== no.view && !isSameInWords && !areOfOneStory(yes.view, no.view)) return false;
  return haveRivalSources(reportOf(yes), reportOf(no), context);
}

function reportOf({ claim: { article, href, excerpt, speaker } }: PlainClaim) {
  return { sentence: { article, href, excerpt }, speaker };
}
