import type { Site } from '../../config/index.ts';
import type { EmbedKind, EmbedLink } from '../../embed/index.ts';
import { levelsOf, periodLabel } from '../../timeline/index.ts';
import { ENTITY_FOLDER, type Hrefs } from '../href.ts';
import type {
  Claim,
  Edition,
  Embed,
  EmbedLine,
  Entity,
  FigureReport,
  FigureSeries,
  HappeningDay,
  HappeningRef,
  PeriodPage,
  SentenceRef,
  Topic,
} from '../types.ts';

/** Maximum number of lines of an embed, so that its page has less than 15 kB. */
const MAX_LINES = 12;
/** Maximum number of lines of a card. */
const CARD_LINES = 2;
/** Maximum number of roles that a card names. */
const CARD_ROLES = 2;
/** Minimum number of lines of a timeline or list of statements: a shorter one would say no more than the card. */
const MIN_LINES = 3;
/** Maximum number of reports that are drawn. */
const MAX_REPORTS = 8;

/** Functions that return the embeds of a page of the site. The first one represents the page. */
export interface EmbedsOf {
  entity(entity: Entity): Embed[];
  topic(topic: Topic): Embed[];
  /** A year or month; a day has none, because its page is short. */
  period(page: Pick<PeriodPage, 'period' | 'href' | 'number'>): Embed[];
  timeline(): Embed[];
  figure(series: FigureSeries): Embed[];
}

/** Create the functions for an edition. The settings say which pages have embeds. */
export function createEmbeds({ chronicle }: Pick<Edition, 'chronicle'>, { name, embeds: enabled }: Site, hrefs: Hrefs): EmbedsOf {
  return {
    entity: (entity) => (enabled.entities ? [...timelineOfEntity(entity, hrefs), cardOf(entity, hrefs), ...claimsOf(entity, hrefs)] : []),
    topic: (topic) => (enabled.stories ? storyOf(topic, hrefs) : []),
    period: ({ period, href, number }) =>
      enabled.periods && number === null && period.length < 10
        ? timelineOf(`timeline/${period.replaceAll('-', '/')}`, periodLabel(period), href, daysIn(chronicle, period), hrefs)
        : [],
    timeline: () => (enabled.periods ? timelineOf('timeline', name, hrefs.href('/timeline/'), chronicle, hrefs) : []),
    figure: (series) => (enabled.figures ? [figureOf(series, hrefs)] : []),
  };
}

/** Return all embeds of an edition. */
export function embedsOf(edition: Edition, periods: readonly PeriodPage[], site: Site, hrefs: Hrefs): Embed[] {
  const embeds = createEmbeds(edition, site, hrefs);
  return [
    ...embeds.timeline(),
    ...[...edition.people, ...edition.places, ...edition.organizations].flatMap((entity) => embeds.entity(entity)),
    ...edition.topics.flatMap((topic) => embeds.topic(topic)),
    ...periods.flatMap((page) => embeds.period(page)),
    ...edition.figures.flatMap((series) => embeds.figure(series)),
  ];
}

/** Return what other pages need to offer embeds. */
export function embedLinks(embeds: readonly Embed[]): EmbedLink[] {
  return embeds.map(({ href, kind, title }) => ({ href, kind, title }));
}

function embed(path: string, kind: EmbedKind, heading: string, page: string, content: Partial<Embed>, { embedHref }: Hrefs): Embed {
  const title = `${heading}: ${EMBED_KIND_LABELS[kind]}`;
  return { href: embedHref(path), path, kind, title, heading, page, note: '', facts: [], lines: [], selection: '', figure: null, ...content };
}

const EMBED_KIND_LABELS: Record<EmbedKind, string> = { card: 'in brief', timeline: 'timeline', claims: 'statements', figure: 'reports' };

const pathOf = ({ type, id }: Pick<Entity, 'type' | 'id'>) => `${ENTITY_FOLDER[type]}/${id}`;

function cardOf(entity: Entity, hrefs: Hrefs): Embed {
  const { name, description, roles, articles, href } = entity;
  const [newest] = articles;
  const facts = [
    ...roles.slice(0, CARD_ROLES).map(({ title, of, when }) => [title, ...(of === null ? [] : [of.name]), ...(when === '' ? [] : [when])].join(', ')),
    `Named in ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}${newest ? `, last on ${newest.publishedLabel}` : ''}`,
  ];
  return embed(
    pathOf(entity),
    'card',
    name,
    href,
    { note: description, facts, lines: embeddableIn(entity.chronicle).slice(-CARD_LINES).map(happeningLine) },
    hrefs,
  );
}

function timelineOfEntity(entity: Entity, hrefs: Hrefs): Embed[] {
  return timelineOf(`${pathOf(entity)}/timeline`, entity.name, entity.href, entity.chronicle, hrefs, entity.description);
}

function timelineOf(path: string, heading: string, page: string, days: readonly HappeningDay[], hrefs: Hrefs, note = ''): Embed[] {
  const happenings = embeddableIn(days);
  if (happenings.length < MIN_LINES) return [];
  const lines = mostImportantOf(days, happenings).map(happeningLine);
  return [embed(path, 'timeline', heading, page, { note, lines, selection: selectionOf(lines.length, happenings.length, 'events') }, hrefs)];
}

/** Return what has happened, in order of time, without happenings that cannot be read alone or seem to repeat another one. */
function embeddableIn(days: readonly HappeningDay[]): HappeningRef[] {
  return days.flatMap(({ happenings }) =>
    happenings.filter(({ status, isSelectable, probableRepeatOf }) => status === 'reported' && isSelectable && probableRepeatOf === null),
  );
}

/** Return the happenings of the days that matter most, in order of time. */
function mostImportantOf(days: readonly HappeningDay[], happenings: readonly HappeningRef[]): HappeningRef[] {
  if (happenings.length <= MAX_LINES) return [...happenings];
  const reported = days.map((day) => ({ ...day, happenings: embeddableIn([day]) })).filter(({ happenings }) => happenings.length > 0);
  const chosen = levelsOf(reported)
    .key.toSorted((a, b) => b.score - a.score)
    .slice(0, MAX_LINES);
  return chosen.sort((a, b) => (a.day < b.day ? -1 : 1)).map(({ happenings }) => happenings[0]!);
}

function happeningLine({ label, sentence, title }: HappeningRef): EmbedLine {
  return lineOf(label, title ?? sentence.excerpt.text, sentence);
}

function claimsOf(entity: Entity, hrefs: Hrefs): Embed[] {
  const { said } = entity;
  if (said.length < MIN_LINES) return [];
  const lines = said.slice(0, MAX_LINES).map(claimLine);
  const content = { note: entity.description, lines, selection: selectionOf(lines.length, said.length, 'statements', 'the newest ') };
  return [embed(`${pathOf(entity)}/claims`, 'claims', entity.name, entity.href, content, hrefs)];
}

function claimLine({ article, href, polarity, excerpt }: Claim): EmbedLine {
  const line = lineOf(polarity === 'said' ? article.publishedLabel : `${article.publishedLabel}, ${polarity}`, excerpt.text, { article, href });
  return { ...line, isClaim: true };
}

function storyOf({ id, name, href, description, story }: Topic, hrefs: Hrefs): Embed[] {
  const events = [...story.soFar, ...story.keyDates].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-MAX_LINES);
  if (events.length === 0) return [];
  const lines = events.map((event): EmbedLine => ({ label: event.label, text: event.text, href: event.href, source: event.title, isClaim: false }));
  return [embed(`topics/${id}`, 'timeline', name, href, { note: story.summary ?? description, lines }, hrefs)];
}

function figureOf({ id, title, summary, status, period, days, reports, href }: FigureSeries, hrefs: Hrefs): Embed {
  const shown = reports.slice(-MAX_REPORTS);
  const inShown = new Set(shown);
  const drawn = days.map((day) => ({ ...day, reports: day.reports.filter((report) => inShown.has(report)) })).filter((day) => day.reports.length > 0);
  const content = {
    note: `${summary} (${period})`,
    lines: shown.map(reportLine),
    selection: selectionOf(shown.length, reports.length, 'reports', 'the latest '),
    figure: { title, summary, status, days: drawn },
  };
  return embed(`figures/${id}`, 'figure', title, href, content, hrefs);
}

function reportLine({ label, source, dateLabel, sentence }: FigureReport): EmbedLine {
  return lineOf(`${label} · ${source?.name ?? 'the article itself'} · ${dateLabel}`, sentence.excerpt.text, sentence);
}

function lineOf(label: string, text: string, { article, href }: Pick<SentenceRef, 'article' | 'href'>): EmbedLine {
  return { label, text, href, source: `${article.title}, ${article.publishedLabel}`, isClaim: false };
}

function selectionOf(shown: number, total: number, what: string, which = ''): string {
  return shown < total ? `${which}${shown} of ${total} ${what}` : '';
}

function daysIn(days: readonly HappeningDay[], period: string): HappeningDay[] {
  return days.filter(({ day }) => day.startsWith(period));
}
