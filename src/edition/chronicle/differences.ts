import { labelOf } from '../../analysis/english/times/index.ts';
import type { Registry } from '../identity/registry.ts';
import { compareStrings } from '../order.ts';
import type { FigureSeriesRef, HappeningDifference, HappeningRef } from '../types.ts';
import { listed } from '../listed.ts';
import { agentOf } from './agent.ts';
import type { ArticleLookup } from './article-lookup.ts';
import { contradict, countedIn } from './numbers.ts';
import type { HappeningReport } from './types.ts';

/** Lookups that `differencesOf` needs. */
export interface DifferenceContext {
  lookup: (report: HappeningReport) => ArticleLookup;
  /** Returns the series of a figure, given the figure's id in the edition: `slug/f1`. */
  seriesOf: (figure: string) => FigureSeriesRef | undefined;
  registry: Registry;
  /** Returns the id of a report, which is its URL fragment on the page of its day. */
  idOf: (report: HappeningReport) => string;
}

/** A value that a report gives: a number, a day, or who did it. */
interface GivenValue {
  report: HappeningReport;
  key: string;
  label: string;
}

/** Return the points on which the reports of a happening disagree: how many, when, who did it. Reports of the same article are not compared with each other. */
export function differencesOf(reports: readonly HappeningReport[], context: DifferenceContext): HappeningDifference[] {
  const reported = reports.filter(({ status }) => status === 'reported');
  if (new Set(reported.map(({ slug }) => slug)).size < 2) return [];
  return [...numberDifferences(reported, context), ...dayDifference(reported, context), ...whoDifferences(reported, context)];
}

/** Return the first and the last day that reports give a happening; null if all give the same day. Reports of plans do not count. */
export function dayRangeOf(reports: readonly HappeningReport[]): HappeningRef['dayRange'] {
  const days = reports
    .filter(({ isDated, status }) => isDated && status === 'reported')
    .map(({ day }) => day)
    .sort(compareStrings);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  return { from, to, label: labelOf(`${from}/${to}`), note: `Articles date it differently, from ${labelOf(from)} to ${labelOf(to)}.` };
}

function dayDifference(reports: readonly HappeningReport[], context: DifferenceContext): HappeningDifference[] {
  const given = reports.filter(({ isDated }) => isDated).map((report) => ({ report, key: report.day, label: labelOf(report.day) }));
  if (!differ(given, (a, b) => a.key !== b.key)) return [];
  const values = valuesOf(given, context);
  return [{ kind: 'day', about: 'Day', values, series: null, words: `Articles give different days: ${listed(values.map(({ label }) => label))}.` }];
}

function numberDifferences(reports: readonly HappeningReport[], context: DifferenceContext): HappeningDifference[] {
  const counted = reports.flatMap((report) => countedIn(report, context.lookup(report)).map((figure) => ({ report, ...figure })));
  return [...Map.groupBy(counted, ({ kind }) => kind).values()].flatMap((ofKind) => {
    if (!differ(ofKind, contradict)) return [];
    const values = valuesOf(ofKind, context);
    const series = ofKind.map(({ figure }) => context.seriesOf(figure)).find((each) => each !== undefined);
    const { what } = ofKind[0]!;
    const words = `Articles give different numbers of ${what.toLowerCase()}: ${listed(values.map(({ label }) => label))}.`;
    return [{ kind: 'number' as const, about: what, values, series: series ? { href: series.href, title: series.title } : null, words }];
  });
}

/** Return a difference for each verb for which articles name different agents, neither of which the other sentence names too: who shelled the town. */
function whoDifferences(reports: readonly HappeningReport[], context: DifferenceContext): HappeningDifference[] {
  const { lookup, registry } = context;
  const acts = reports.flatMap((report) => {
    const agent = agentOf(report, lookup(report));
    return agent ? [{ report, key: agent.key, label: registry.get(agent.key).name, verb: agent.verb, stem: agent.stem }] : [];
  });
  const isNamedIn = (report: HappeningReport, key: string) => {
    const near = registry.withContainers(key);
    return (lookup(report).mentions.get(report.sentence) ?? []).some(({ entity }) => near.includes(entity) || registry.withContainers(entity).includes(key));
  };
  return [...Map.groupBy(acts, ({ stem }) => stem).values()].flatMap((ofVerb) => {
    if (!differ(ofVerb, (a, b) => a.key !== b.key && !isNamedIn(a.report, b.key) && !isNamedIn(b.report, a.key))) return [];
    const values = valuesOf(ofVerb, context);
    const about = `Who ${ofVerb[0]!.verb}`;
    return [
      { kind: 'who' as const, about, values, series: null, words: `Articles differ on who ${ofVerb[0]!.verb}: ${listed(values.map(({ label }) => label))}.` },
    ];
  });
}

/** Whether two values from different articles are incompatible. */
function differ<Value extends GivenValue>(given: readonly Value[], isDifferent: (a: Value, b: Value) => boolean): boolean {
  return given.some((a, index) => given.slice(0, index).some((b) => a.report.slug !== b.report.slug && isDifferent(a, b)));
}

function valuesOf(given: readonly GivenValue[], { idOf }: DifferenceContext): HappeningDifference['values'] {
  return [...Map.groupBy(given, ({ key }) => key).values()].map((same) => ({
    label: same[0]!.label,
    reports: [...new Set(same.map(({ report }) => idOf(report)))],
  }));
}
