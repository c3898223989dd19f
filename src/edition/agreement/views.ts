import { compare } from '../order.ts';
import type { Agreement, AgreementRow, AgreementState, AgreementView, HappeningDay } from '../types.ts';
import { holeRows } from './open-rows.ts';

/** In the order in which they are shown: where something is to be known first. */
const STATES: readonly AgreementState[] = ['disputed', 'open', 'settled', 'alone'];
/** Rows of a state that a page of something else shows. */
const SHOWN = 3;

/** The rows of the pages of entities and stories. */
export interface AgreementViews {
  /** The rows about an entity, by its key, with the holes in what is told of it. */
  ofEntity: (key: string, days: readonly HappeningDay[]) => AgreementView;
  /** The rows of a story, by the names of its articles, with the holes in what they tell. */
  ofStory: (slugs: readonly string[], chronicle: readonly HappeningDay[]) => AgreementView;
}

export function createAgreementViews({ rows }: Agreement): AgreementViews {
  const byKey = grouped(rows, ({ entityKeys }) => entityKeys);
  const bySlug = grouped(rows, ({ articles }) => articles);
  return {
    ofEntity: (key, days) => viewOf([...(byKey.get(key) ?? []), ...holeRows(days, 'own')], SHOWN),
    ofStory(slugs, chronicle) {
      const own = new Set(slugs);
      const days = chronicle
        .map((day) => ({ ...day, happenings: day.happenings.filter(({ reports }) => reports.some(({ sentence }) => own.has(sentence.article.slug))) }))
        .filter(({ happenings }) => happenings.length > 0);
      return viewOf([...new Set(slugs.flatMap((slug) => bySlug.get(slug) ?? [])), ...holeRows(days, 'own')], SHOWN);
    },
  };
}

function grouped(rows: readonly AgreementRow[], keysOf: (row: AgreementRow) => readonly string[]): Map<string, AgreementRow[]> {
  const groups = new Map<string, AgreementRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const known = groups.get(key);
      if (known) known.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

/** Rows by state; of each state the weightiest, then the latest. */
export function viewOf(rows: readonly AgreementRow[], most = Infinity): AgreementView {
  const groups = STATES.map((state) => {
    const own = rows.filter((row) => row.state === state);
    return { state, rows: own.toSorted((a, b) => b.weight - a.weight || compare(b.day, a.day) || compare(a.id, b.id)).slice(0, most), count: own.length };
  });
  return { groups: groups.filter(({ count }) => count > 0), count: rows.length };
}
