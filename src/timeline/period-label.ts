const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Format a year, month or day for readers: “2023”, “May 2023”, “22 May 2023”. */
export function periodLabel(period: string): string {
  const [year, month, day] = period.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((word) => word !== undefined).join(' ');
}

/** Return the short name of the weekday of an ISO day: “Mon”. */
export function weekdayLabel(iso: string): string {
  return WEEKDAYS[new Date(iso).getUTCDay()] ?? '';
}
