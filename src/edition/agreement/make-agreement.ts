import type { AgreementNote } from '../../collections/agreement/index.ts';
import { localPublication } from '../../collections/articles/index.ts';
import type { CompareHref } from '../compare/pairs.ts';
import type { EditionContext } from '../context.ts';
import { compare } from '../order.ts';
import type { Agreement, AgreementRow, Claim, FigureSeries, HappeningDay, TimelineEvent } from '../types.ts';
import { applyNotes } from './apply-notes.ts';
import { denialRows } from './denial-rows.ts';
import { happeningRows, type RowContext } from './happening-rows.ts';
import { numberRows } from './number-rows.ts';
import { announcedRows, gapRows } from './open-rows.ts';
import { createSources } from './sources.ts';

/** Everything that the rows are created from. */
export interface AgreementInput {
  chronicle: readonly HappeningDay[];
  series: readonly FigureSeries[];
  claims: readonly Claim[];
  events: readonly TimelineEvent[];
  compareHref: CompareHref;
}

/**
 * Return what the articles together agree on, dispute and leave open, each with the reason. It does not judge who is right.
 *
 * @param until ISO day up to which the articles report; by default that of the newest article
 */
export function makeAgreement(
  { chronicle, series, claims, events, compareHref }: AgreementInput,
  notes: readonly AgreementNote[],
  { articles, registry, site }: EditionContext,
  until = articles[0] === undefined ? '' : localPublication(articles[0].frontmatter.published, site.timeZone).slice(0, 10),
): Agreement {
  const withContainers = (keys: readonly string[]) => [...new Set(keys.flatMap((key) => registry.withContainers(key)))];
  const context: RowContext = { ...createSources(articles, registry), compareHref, withContainers };
  const rows: AgreementRow[] = [
    ...numberRows(series, context),
    ...happeningRows(
      chronicle.flatMap(({ happenings }) => happenings),
      series,
      context,
    ),
    ...denialRows(claims, context),
    ...announcedRows(events, articles, until, context),
    ...gapRows(chronicle, 'all'),
  ];
  const noted = applyNotes(rows, notes);
  return { ...noted, rows: noted.rows.sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id)), until };
}
