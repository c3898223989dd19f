import { edtfBounds, labelOf, parseEdtf } from './edtf.ts';
import { findTimes } from './find-times.ts';

/** Beginning of the name of a month in small letters. */
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gu;

/** Period that a date expression can mean. */
export interface Period {
  /** ISO days; null for an open side. */
  earliest: string | null;
  latest: string | null;
  /** Formatted for readers: “May 2023”. */
  label: string;
}

/**
 * Return the period that a date means, written as people write it (“22 May 2023”, “last summer”) or in EDTF; null if it is not a date. It is interpreted as part of a
 * report in the past tense, so that “in May” means the most recent May.
 *
 * @param today ISO day that relative dates count from
 */
export function parsePeriod(written: string, today: string): Period | null {
  // Readers type “22 may 2023”; in a text, “may” in small letters is a verb.
  const text = written.replaceAll(MONTH, (month) => month[0]!.toUpperCase() + month.slice(1));
  if (parseEdtf(text)) return { ...edtfBounds(text), label: labelOf(text) };
  for (const beginning of ['It happened on ', 'It happened in ', 'It happened ']) {
    const sentence = `${beginning}${text}.`;
    const span = { passage: 0, start: 0, end: sentence.length };
    const times = findTimes([{ kind: 'paragraph', text: sentence, opaque: [] }], [{ ...span, id: 's' }], { published: today });
    const whole = times.find(({ start, end, edtf }) => edtf !== null && start <= beginning.length && end >= beginning.length + text.length);
    if (whole) return { earliest: whole.earliest, latest: whole.latest, label: labelOf(whole.edtf!) };
  }
  return null;
}
