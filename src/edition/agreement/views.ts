import { groupByEach } from '../group-by-each.ts';
import { compareStrings } from '../order.ts';
import type { Agreement, AgreementRow, AgreementState, AgreementView, HappeningDay, ShownRow } from '../types.ts';
import { gapRows } from './gap-rows.ts';

/** Order of the states on the page: what readers most need to know comes first. */
const STATES: readonly AgreementState[] = ['disputed', 'open', 'settled', 'alone'];
/** Number of rows per state shown on pages about something else. */
const MAX_ROWS = 3;

/** The agreement sections of entity and story pages. */
export interface AgreementViews {
  /** Return the rows about an entity, given its key, with the gaps in its reports. */
  ofEntity: (key: string, days: readonly HappeningDay[]) => AgreementView;
  /** Return the rows of a story, given the names of its articles, with the gaps in their reports. */
  ofStory: (slugs: readonly string[], chronicle: readonly HappeningDay[]) => AgreementView;
  /** Return what is disputed of an ISO day, the most important first. */
  ofDay: (day: string) => ShownRow[];
}

/** Create the agreement sections of pages from the rows of an edition. */
export function createAgreementViews({ rows, periods, until }: Agreement): AgreementViews {
  const byKey = groupByEach(rows, ({ entityKeys }) => entityKeys);
  const bySlug = groupByEach(rows, ({ articles }) => articles);
  const periodsByKey = groupByEach(periods, ({ keys }) => new Set(keys));
  const byDay = groupByEach(rows, ({ day, kind, state }) => (state !== 'disputed' || kind === 'denial' ? [] : [day]));
  return {
    ofDay: (day) => (byDay.get(day) ?? []).toSorted(byWeight).map(shownRow),
    ofEntity: (key, days) => viewOf([...(byKey.get(key) ?? []), ...gapRows(days, periodsByKey.get(key) ?? [], { id: 'own', until })], MAX_ROWS),
    ofStory(slugs, chronicle) {
      const ownSlugs = new Set(slugs);
      const days = chronicle
        .map((day) => ({ ...day, happenings: day.happenings.filter(({ reports }) => reports.some(({ sentence }) => ownSlugs.has(sentence.article.slug))) }))
        .filter(({ happenings }) => happenings.length > 0);
      return viewOf(
        [
          ...new Set(slugs.flatMap((slug) => bySlug.get(slug) ?? []).filter(({ articles }) => isMostlyIn(articles, ownSlugs))),
          ...gapRows(
            days,
            periods.filter(({ sentence }) => ownSlugs.has(sentence.article.slug)),
            { id: 'own', until },
          ),
        ],
        MAX_ROWS,
      );
    },
  };
}

/** Return rows grouped by state; within a state, by weight, then newest first. */
export function viewOf(rows: readonly AgreementRow[], maxRows = Infinity): AgreementView {
  const groups = STATES.map((state) => {
    const ofState = rows.filter((row) => row.state === state);
    const ordered = ofState.toSorted(byWeight);
    return { state, rows: ordered.slice(0, maxRows).map(shownRow), count: ofState.length };
  });
  return { groups: groups.filter(({ count }) => count > 0), count: rows.length };
}

/** Whether more than half of a row’s articles are in a story; a row that only touches it belongs to another. */
function isMostlyIn(articles: readonly string[], slugs: ReadonlySet<string>): boolean {
  return articles.filter((slug) => slugs.has(slug)).length * 2 > articles.length;
}

function byWeight(a: AgreementRow, b: AgreementRow): number {
  return b.weight - a.weight || compareStrings(b.day, a.day) || compareStrings(a.id, b.id);
}

function shownRow({ weight: _weight, entityKeys: _keys, articles: _articles, ...row }: AgreementRow): ShownRow {
  return row;
}
