/** Formatters by time zone, kept because creating one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Convert a `published` date of the frontmatter to the newsroom's local time: a date is unchanged; a date with time becomes the local `YYYY-MM-DDTHH:MM`, so
 * that “today” in an article means the newsroom's day.
 *
 * @param timeZone IANA name
 */
export function localPublication(published: string, timeZone: string): string {
  if (!published.includes('T')) return published;
  let known = converted.get(timeZone);
  if (!known) converted.set(timeZone, (known = new Map()));
  let local = known.get(published);
  if (local === undefined) known.set(published, (local = convert(published, timeZone)));
  return local;
}

/** Local times by time zone and moment: each page asks again for the moments of its articles, and formatting one takes several microseconds. */
const converted = new Map<string, Map<string, string>>();

function convert(published: string, timeZone: string): string {
  const parts = formatterOf(timeZone).formatToParts(new Date(published));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

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

/** Return whether an article is published after a day, in the newsroom's time zone. */
export function isAfter(published: string, day: string, timeZone: string): boolean {
  return localPublication(published, timeZone).slice(0, 10) > day;
}
