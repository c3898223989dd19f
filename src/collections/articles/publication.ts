/**
 * Turn a `published` of the frontmatter into the newsroom's own clock: a date stays as it is, a moment becomes the
 * local `YYYY-MM-DDTHH:MM` there. So “today” in an article is the newsroom's day.
 *
 * @param timeZone IANA name
 */
export function localPublication(published: string, timeZone: string): string {
  if (!published.includes('T')) return published;
  const parts = clockOf(timeZone).formatToParts(new Date(published));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Return the formatter of a time zone; to make one takes far longer than to use it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(timeZone, clock);
  return clock;
}
