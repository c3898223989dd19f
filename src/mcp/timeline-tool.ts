import { z } from 'zod';
import {
  EVERYTHING,
  type Facet,
  FACETS,
  type LoadedEvent,
  rankDays,
  parseQuery,
  runQuery,
  type ShownHappening,
  type TimelineIndex,
  formatQuery,
} from '../timeline/index.ts';
import type { BuiltSite } from './open-site.ts';
import { defineTool, ToolError } from './tool.ts';

/** Maximum number of entries that can be asked for at once. */
const MAX_ENTRIES = 200;
/** Maximum number of reports of a happening; its page has all of them. */
const REPORTS = 3;

const period = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be a year, month or day, such as 2023-05');
const named = z.array(z.string().min(1)).default([]);

/** Lists what happened in a period, for the given people, places, organizations and topics. */
export const timelineTool = defineTool({
  name: 'timeline',
  title: 'Timeline',
  description:
    'Lists what the articles report in order of time: happenings, each once, and other dated sentences if “all” is set. Several filters must all hold. If there are more than “limit”, those with the highest weight are chosen.',
  input: {
    from: period.optional().describe('First year, month or day'),
    until: period.optional().describe('Last year, month or day'),
    person: named.describe('Names or keys'),
    place: named.describe('Names or keys; the places in them count'),
    organization: named,
    topic: named,
    all: z.boolean().default(false).describe('Also sentences that tell no happening: dated by the month, denied, only possible'),
    limit: z.number().int().min(1).max(MAX_ENTRIES).default(30),
  },
  async run({ from = '', until = '', all, limit, ...facets }, site) {
    const index = await site.timeline.index();
    const keys = Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].map((words) => keyOf(words, facet, index))])) as Record<Facet, string[]>;
    const query = parseQuery(formatQuery({ ...EVERYTHING, ...keys, from, until }));
    const { events } = runQuery(index, query);
    const ranked = rankDays(index, events).flatMap(({ happenings }) => happenings);
    const chosen = ranked.toSorted((a, b) => b.score - a.score || a.number - b.number).slice(0, limit);
    const happenings = await site.timeline.happenings(chosen.map(({ number }) => number).sort((a, b) => a - b));
    const others = all ? events.filter((event) => index.happeningOf(event) === null) : [];
    const sentences = await site.timeline.events(others.slice(0, limit));
    return {
      total: { happenings: ranked.length, sentences: events.filter((event) => index.happeningOf(event) === null).length },
      happenings: happenings.map((one) => shownHappening(one, site)),
      ...(all && { sentences: sentences.map((one) => shownSentence(one, site)) }),
      page: site.absolute(`${site.base}timeline/${formatQuery(query)}`),
    };
  },
});

/**
 * Return the key of a facet value, given its key or its name.
 *
 * @throws ToolError when no event has the value
 */
function keyOf(words: string, facet: Facet, index: TimelineIndex): string {
  const asked = words.trim().toLowerCase();
  const values = index.values[facet];
  const found = values.find(({ key }) => key === words) ?? values.find(({ name }) => name.toLowerCase() === asked);
  if (found) return found.key;
  const near = values.filter(({ name }) => name.toLowerCase().includes(asked)).slice(0, 10);
  const advice = near.length === 0 ? 'Use “search” to find its name.' : `Did you mean ${near.map(({ name }) => name).join(', ')}?`;
  throw new ToolError(`No dated sentence names the ${facet} “${words}”. ${advice}`);
}

function shownHappening({ day, excerpt, href, pageHref, articles, reports, differences }: ShownHappening, { absolute }: BuiltSite): object {
  return {
    day,
    text: excerpt.text,
    sentence: absolute(href),
    address: absolute(pageHref),
    articles,
    reports: reports.slice(0, REPORTS).map(({ title, publishedLabel, href: report, correction }) => ({
      title,
      published: publishedLabel,
      address: absolute(report),
      ...(correction && { correction: `${correction.label}: ${correction.text}` }),
    })),
    ...(differences.length > 0 && { differences: differences.map(({ words }) => words) }),
  };
}

function shownSentence({ at, label, status, excerpt, href, article }: LoadedEvent, { absolute }: BuiltSite): object {
  return { at, date: label, status, text: excerpt.text, sentence: absolute(href), article: article.title };
}
