/**
 * Convert a `published` date of the frontmatter to the newsroom's local time: a date stays as it is; a date with time becomes the local `YYYY-MM-DDTHH:MM`. So
 * “today” in an article is the newsroom's day.
 *
 * @param timeZone IANA name
 */
export function localPublication(published: string, timeZone: string): string {
  if (!published.includes('T')) return published;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(published));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
