import { labelOf } from '../analysis/time/edtf.ts';
import type { SourceKind } from '../analysis/types.ts';
import { claimsHref } from './href.ts';
import { compare } from './order.ts';
import type { Claim, LedgerPage } from './types.ts';

/** A page of the ledger is full with so many claims; a day is never parted. It keeps a page below some 300 kB. */
const PAGE_FULL = 250;

/** What the kinds of sources that are no entity are called in a filter. */
const KIND_NAMES: Record<Exclude<SourceKind, 'entity'>, string> = {
  named: 'Names without a page',
  institution: 'Institutions, by their kind',
  described: 'Described, not named',
  collective: 'Many at once',
  none: 'Nobody',
};

/** Part claims, newest first, into the pages of the ledger. There is always a first page. */
export function makeLedger(claims: readonly Claim[]): LedgerPage[] {
  const days = [...Map.groupBy(claims, ({ article }) => article.published.slice(0, 10))];
  const pages: [day: string, claims: Claim[]][][] = [[]];
  let count = 0;
  for (const day of days) {
    if (count >= PAGE_FULL) {
      pages.push([]);
      count = 0;
    }
    pages.at(-1)!.push(day);
    count += day[1].length;
  }
  return pages.map((own, index) => makePage(own, index + 1));
}

function makePage(days: [day: string, claims: Claim[]][], number: number): LedgerPage {
  const claims = days.flatMap(([, own]) => own);
  const [newest, oldest] = [days[0]?.[0], days.at(-1)?.[0]];
  return {
    number,
    href: claimsHref(number),
    label: newest === undefined || oldest === undefined ? '' : newest === oldest ? labelOf(newest) : `${labelOf(oldest)} – ${labelOf(newest)}`,
    count: claims.length,
    days: days.map(([day, own]) => ({ day, label: labelOf(day), claims: own })),
    speakers: speakersOf(claims),
    abouts: tally(claims.flatMap(({ about }) => about)).sort((a, b) => compare(a.name, b.name)),
  };
}

/** Who speaks: entities by name, then the kinds of sources that are none. */
function speakersOf(claims: Claim[]): LedgerPage['speakers'] {
  const entities = tally(claims.flatMap(({ speaker }) => speaker.entity ?? []));
  const others = Object.entries(KIND_NAMES).flatMap(([key, name]) => {
    const count = claims.filter(({ speaker }) => speaker.key === key).length;
    return count === 0 ? [] : [{ key, name, count }];
  });
  return [...entities.sort((a, b) => compare(a.name, b.name)), ...others];
}

function tally(entities: { key: string; name: string }[]): { key: string; name: string; count: number }[] {
  return [...Map.groupBy(entities, ({ key }) => key)].map(([key, same]) => ({ key, name: same[0]!.name, count: same.length }));
}
