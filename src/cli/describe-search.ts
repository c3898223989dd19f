import type { EntityHit, Excerpt, FigureHit, HappeningHit, SearchResults, SentenceResults } from '../search/query/index.ts';

/** Format search results for a terminal. */
export function describeResults({
  people,
  places,
  organizations,
  figures,
  happenings,
  articles,
  corrected,
  unknown,
  filters,
  notices,
  incomplete,
}: SearchResults): string {
  const lines = [
    ...filters.map(({ label }) => `(${label})`),
    ...corrected.map(({ typed, corrections }) => `“${typed}” was not found; results are for ${corrections.map((word) => `“${word}”`).join(' or ')}.`),
    ...(unknown.length > 0 ? [`Not found anywhere: ${unknown.join(', ')}`] : []),
    ...notices.map(({ text, suggestions }) => [text, ...suggestions.map(({ query }) => query)].join(' ')),
    ...(incomplete ? ['Parts of the index could not be read, so something may be missing.'] : []),
    ...[...people.hits, ...places.hits, ...organizations.hits].flatMap(describeEntity),
    ...figures.hits.flatMap(describeFigure),
    ...happenings.flatMap(describeHappening),
    articles.total === 0
      ? 'No articles.'
      : `${articles.totalKind === 'exact' ? '' : `${articles.totalKind} `}${articles.total} article${articles.total === 1 ? '' : 's'}`,
    ...articles.hits.flatMap(({ label, publishedLabel, href, sentences }) => [
      '',
      `${label.text}  ${publishedLabel}`,
      `  ${href}`,
      ...sentences.map(({ excerpt }) => `  ${inBrackets(excerpt)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Return whether search results have any hit. */
export function isAnythingFound({ people, places, organizations, figures, happenings, articles }: SearchResults): boolean {
  return happenings.length > 0 || [people, places, organizations, figures, articles].some(({ total }) => total > 0);
}

/** Format the sentences of search results for a terminal. */
export function describeSentences({ sentences, next, incomplete }: SentenceResults): string {
  const lines = sentences.flatMap(({ excerpt, href, article, happening }) => [
    `${article.publishedLabel}  ${inBrackets(excerpt)}`,
    `  ${href}`,
    ...(happening ? [`  ${happening.day}: reported by ${happening.articleCount} articles  ${happening.href}`] : []),
  ]);
  if (sentences.length === 0) lines.push('No sentence contains all the words.');
  if (next !== null) lines.push('There are more: ask with a higher --limit.');
  if (incomplete) lines.push('Parts of the index could not be read, so something may be missing.');
  return `${lines.join('\n')}\n`;
}

function describeEntity({ type, label, alias, description, articleCount, href, said }: EntityHit): string[] {
  const also = alias ? ` (also ${inBrackets(alias)})` : '';
  return [
    `${inBrackets(label)}${also}  ${type}, ${articleCount} article${articleCount === 1 ? '' : 's'}  ${href}`,
    ...(description === '' ? [] : [`  ${description}`]),
    ...(said ? [`  ${said.count} statement${said.count === 1 ? '' : 's'} reported  ${said.href}`] : []),
  ];
}

function describeHappening({ label, day, href, articleCount, reports }: HappeningHit): string[] {
  const left = articleCount - reports.length;
  return [
    `${day}  ${inBrackets(label)}  reported by ${articleCount} articles  ${href}`,
    ...reports.map(({ title, publishedLabel, href: at }) => `  ${publishedLabel}  ${title}  ${at}`),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

function describeFigure({ label, numbers, period, articleCount, href }: FigureHit): string[] {
  return [`${inBrackets(label)}  figures, ${articleCount} article${articleCount === 1 ? '' : 's'}  ${href}`, `  ${inBrackets(numbers)}  ${period}`];
}

/** Put the marked words of an excerpt in square brackets. */
function inBrackets({ text, marks }: Excerpt): string {
  return marks.toReversed().reduce((marked, [start, end]) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}
