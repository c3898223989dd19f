import { z } from 'zod';
import type { Passage } from '../../../analysis/core/index.ts';
import { splitSentences } from '../../../analysis/english/sentences/index.ts';
import { findTimes, parseEdtf } from '../../../analysis/english/times/index.ts';

const FORMS =
  'a day (2023-06-02), a month (2023-06), a year (2023), an interval (2023-05-31/2023-06-01) or one with an open end (2023-06/..), with “~” after a date for “about”';

/** Schema of a date as the site stores it: the subset of EDTF that `parseEdtf` accepts. A year alone may be written without quotes. */
export const edtfDate = z
  .union([z.string(), z.int()], { error: `must be ${FORMS}` })
  .transform(String)
  .refine((text) => parseEdtf(text) !== null, { error: ({ input }) => `must be ${FORMS}${hintFor(String(input))}` });

/** Return a hint for a date written in words, or with its parts in another order: “; “31 May 2023” is written 2023-05-31”. */
function hintFor(text: string): string {
  // A text that begins with the year has its parts in the right order.
  if (/^\d{4}/.test(text)) return '';
  const passages: Passage[] = [{ kind: 'paragraph', text, opaque: [] }];
  const [time, another] = findTimes(passages, splitSentences(passages), { published: '2000-01-01' });
  const written = time && time.anchor === null && another === undefined ? time.edtf : null;
  return written === null || written === undefined ? '' : `; “${text}” is written ${written}`;
}
