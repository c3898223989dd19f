/** Year, month, day, or day with a time: `2023`, `2023-05`, `2023-05-22`, `2023-05-22T15:00Z`. */
const pattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/;
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Return whether an EDTF value is also a valid `datetime` of HTML's `<time>`: a year from 0001 on, a month, a day, or a day with a time
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value).
 */
export function isHtmlDatetime(edtf: string): boolean {
  const parts = pattern.exec(edtf);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0) return false;
  if (month === undefined) return true;
  const days = daysOfMonth[month - 1];
  if (days === undefined) return false;
  if (day === undefined) return true;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && !isLeapYear ? 28 : days);
}
