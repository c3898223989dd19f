import { saysThatDied } from '../../analysis/english/disputes/index.ts';
import { daysBetween } from '../days.ts';
import { compareStrings } from '../order.ts';
import type { AgreementRow, EntityRef, TimelineEvent } from '../types.ts';
import { listed } from '../listed.ts';
import { differenceRow } from './difference-row.ts';
import type { RowContext } from './happening-rows.ts';

/** Maximum number of days between two days of one death: further apart, the name is that of two people. */
const MAX_DAYS = 60;

/** A report of a person's death on one day. */
interface DatedDeath {
  person: EntityRef;
  day: string;
  event: TimelineEvent;
}

/** Return a row for each person for whose death independent sources give different days. Nobody dies twice, so the days cannot all be right. */
export function deathDayRows(events: readonly TimelineEvent[], context: RowContext): AgreementRow[] {
  const deaths = events.flatMap(deathsIn);
  return [...Map.groupBy(deaths, ({ person }) => person.key).values()].flatMap((own): AgreementRow[] => {
    const byDay = [...Map.groupBy(own, ({ day }) => day)].sort(([a], [b]) => compareStrings(a, b));
    const [first, last] = [byDay[0]!, byDay.at(-1)!];
    if (byDay.length < 2 || daysBetween(first[0], last[0]) > MAX_DAYS) return [];
    const reports = byDay.map(([, [death]]) => ({ sentence: death!.event.sentence, speaker: null, death: death! }));
    if (context.groupBySource(reports).length < 2) return [];
    const { person } = own[0]!;
    const row = {
      id: `died-${first[0]}-${person.key.replace(/[^\w-]+/gu, '-')}`,
      day: first[0],
      label: listed(reports.map(({ death }) => death.event.label)),
      title: `Day on which ${person.name} died`,
      href: person.href,
      accounts: reports.map(({ sentence, speaker, death }) => ({ value: death.event.label, source: context.nameOf({ sentence, speaker }), sentence })),
      why: `${person.name} can have died on one day only; independent sources give different ones: ${listed(reports.map(({ death }) => death.event.label))}.`,
      keys: [person.key],
      articles: reports.map(({ sentence }) => sentence.article.slug),
      weight: reports.length,
    };
    return [differenceRow(row, context)];
  });
}

/** Return the person whose death a sentence dates to one day: “Gareth Pym died in hospital on 20 March”. */
function deathsIn(event: TimelineEvent): DatedDeath[] {
  const { earliest, latest, status, sentence, entities } = event;
  const mark = sentence.excerpt.marks[0];
  if (status !== 'reported' || earliest === null || latest === null || mark === undefined || earliest.slice(0, 10) !== latest.slice(0, 10)) return [];
  const before = sentence.excerpt.text.slice(0, mark[0]);
  const people = entities
    .filter(({ type }) => type === 'person')
    .map((person) => ({ person, at: before.lastIndexOf(person.name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const nearest = people[0];
  if (nearest === undefined || !saysThatDied(before.slice(nearest.at + nearest.person.name.length))) return [];
  return [{ person: nearest.person, day: earliest.slice(0, 10), event }];
}
