import { labelOf } from '../../analysis/english/times/index.ts';
import type { Polarity, SourceKind } from '../../analysis/core/index.ts';
import type { Hrefs } from '../href.ts';
import { listPages } from '../views/list-pages.ts';
import { compareStrings } from '../order.ts';
import type { Claim, ClaimsDay, ClaimsPage } from '../types.ts';
import { isOfWriter } from '../voices/find-voices.ts';
import { saysWhatIsDenied } from './says-what-is-denied.ts';

/** Number of claims that fill a page of the list of claims. The newest page has up to one and a half times as many and stays below about 300 kB. */
const PAGE_FULL = 200;

/** Number of notable claims at the top of the newest page. */
const NOTABLE = 5;

/** Polarities in the order of the filter. */
const POLARITIES: readonly Polarity[] = ['said', 'denied', 'promised', 'demanded', 'questioned', 'withheld'];

/** Names in the filter for the kinds of sources that are not entities. */
const KIND_NAMES: Record<Exclude<SourceKind, 'entity'>, string> = {
  named: 'Others by name',
  institution: 'Institutions without a name',
  described: 'Described, not named',
  collective: 'Groups of people',
  none: 'No source given',
};

/** Return the pages of the list of claims, newest first. It has no claims of the writers themselves (“we hope that you join us”). A day is split only if it would fill a page by itself, and only between articles. */
export function makeClaimPages(all: readonly Claim[], { claimsHref }: Hrefs): ClaimsPage[] {
  const claims = all.filter((claim) => !isOfWriter(claim));
  const byDay = Map.groupBy(claims, ({ article }) => article.published.slice(0, 10));
  const days = [...byDay].flatMap(([day, ofDay]): ClaimsDay[] => {
    const parts = ofDay.length <= PAGE_FULL ? [ofDay] : [...Map.groupBy(ofDay, ({ article }) => article.slug).values()];
    return parts.map((part) => ({ day, label: labelOf(day), claims: part }));
  });
  const pages = listPages(days, { size: PAGE_FULL, address: claimsHref(), weightOf: ({ claims: ofPart }) => ofPart.length, dayOf: ({ day }) => day });
  return pages.map((page) => {
    const shown = page.entries.flatMap((day) => day.claims);
    return {
      ...page,
      entries: [...Map.groupBy(page.entries, ({ day }) => day).values()].map((parts) => ({ ...parts[0]!, claims: parts.flatMap((part) => part.claims) })),
      count: shown.length,
      notable: page.number === null ? claims.filter(isNotable).slice(0, NOTABLE) : [],
      speakers: speakersOf(shown),
      polarities: POLARITIES.map((polarity) => ({ polarity, count: shown.filter((claim) => claim.polarity === polarity).length })).filter(
        ({ count }) => count > 0,
      ),
      subjects: tally(shown.flatMap(({ about }) => about)).sort((a, b) => compareStrings(a.name, b.name)),
    };
  });
}

/** Whether a claim is a denial whose words say what is denied, or a claim about a future time on which later articles report. */
function isNotable({ polarity, text, lookingAhead }: Claim): boolean {
  return (polarity === 'denied' && saysWhatIsDenied(text)) || (lookingAhead !== null && lookingAhead.reports.length > 0);
}

/** Count the claims by speaker: entities by name, then the other kinds of sources. */
function speakersOf(claims: Claim[]): ClaimsPage['speakers'] {
  const entities = tally(claims.flatMap(({ speaker }) => speaker.entity ?? []));
  const others = Object.entries(KIND_NAMES).flatMap(([key, name]) => {
    const count = claims.filter(({ speaker }) => speaker.key === key).length;
    return count === 0 ? [] : [{ key, name, count }];
  });
  return [...entities.sort((a, b) => compareStrings(a.name, b.name)), ...others];
}

function tally(entities: { key: string; name: string }[]): { key: string; name: string; count: number }[] {
  return [...Map.groupBy(entities, ({ key }) => key)].map(([key, same]) => ({ key, name: same[0]!.name, count: same.length }));
}
