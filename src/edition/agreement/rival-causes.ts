import { causeIn } from '../../analysis/english/disputes/index.ts';
import { contentWords } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysBetween } from '../days.ts';
import type { Claim } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { areOfOneStory } from './one-story.ts';
import { haveRivalSources } from './rival-sources.ts';

/** Maximum number of days between two articles that give causes of one thing. */
const MAX_DAYS = 14;

/** A claim that gives the cause of something that went wrong. */
interface CauseClaim {
  claim: Claim;
  view: ArticleView;
  cause: ReadonlySet<string>;
  effect: ReadonlySet<string>;
}

/**
 * Return each two claims of independent speakers of one story that give different causes of what went wrong: “record rain had caused the breach” and “the dam failed because
 * it had been raised with the wrong material”. A cause that is also an effect of the other claim continues it: “the fire caused the collapse”, “a cable caused the fire”.
 */
export function rivalCauses(claims: readonly Claim[], views: readonly ArticleView[], context: RowContext): [Claim, Claim][] {
  const bySlug = new Map(views.map((view) => [view.ref.slug, view]));
  const all = claims.flatMap((claim): CauseClaim[] => {
    if (claim.polarity !== 'said' || claim.speaker.kind === 'none') return [];
    const found = causeIn(claim.text);
    const view = bySlug.get(claim.article.slug)!;
    return found === null ? [] : [{ claim, view, cause: contentWords(found.cause), effect: contentWords(found.effect) }];
  });
  const reportOf = ({ claim: { article, href, excerpt, speaker } }: CauseClaim) => ({ sentence: { article, href, excerpt }, speaker });
  const areRivals = (a: CauseClaim, b: CauseClaim) => {
    if (a.claim.speaker.name === b.claim.speaker.name || daysBetween(a.view.day, b.view.day) > MAX_DAYS) return false;
    if (!a.cause.isDisjointFrom(b.cause) || !a.cause.isDisjointFrom(b.effect) || !b.cause.isDisjointFrom(a.effect)) return false;
    return haveRivalSources(reportOf(a), reportOf(b), context) && (a.view === b.view || (areOfOneStory(a.view, b.view) && nameSameOrNothing(a, b)));
  };
  return all.flatMap((b, index) => {
    const a = all.slice(0, index).find((each) => areRivals(each, b));
    return a === undefined ? [] : [[a.claim, b.claim] as [Claim, Claim]];
  });
}

/** Whether two claims name one thing, or one names nothing, or what went wrong has a word in common. */
function nameSameOrNothing(a: CauseClaim, b: CauseClaim): boolean {
  if (!a.effect.isDisjointFrom(b.effect)) return true;
  const [one, other] = [new Set(a.claim.aboutKeys), new Set(b.claim.aboutKeys)];
  return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other);
}
