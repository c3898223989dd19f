/** Formatters by time zone. They are cached because creating a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Return a `published` date of the frontmatter in the newsroom's local time. A date is unchanged; a date with time becomes the local `YYYY-MM-DDTHH:MM`, so
 * that “today” in an article means the newsroom's day.
 *
 * @param timeZone IANA name
 */
export function localPublication(published: string, timeZone: string): string {
  if (!published.includes('T')) return published;
  let timesInZone = localTimes.get(timeZone);
  if (!timesInZone) localTimes.set(timeZone, (timesInZone = new Map()));
  let local = timesInZone.get(published);
  if (local === undefined) timesInZone.set(published, (local = convert(published, timeZone)));
  return local;
}

/** Local times by time zone and `published` date. They are cached because every page needs those of its articles, and computing one takes several microseconds. */
const localTimes = new Map<string, Map<string, string>>();

/** Return a date with time and zone as the local time in a time zone. */
function convert(published: string, timeZone: string): string {
  const parts = formatterOf(timeZone).formatToParts(new Date(published));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((formatted) => formatted.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Return the cached formatter of a time zone. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Return the day of a frontmatter day or moment in the newsroom's time zone (IANA name), `YYYY-MM-DD`. */
export function localDay(moment: string, timeZone: string): string {
  return localPublication(moment, timeZone).slice(0, 10);
}

/** Return whether an article is published after a day, in the newsroom's time zone. */
export function isAfter(published: string, day: string, timeZone: string): boolean {
  return localDay(published, timeZone) > day;
}
