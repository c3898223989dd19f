/** Day of publication of a case that gives none: a Wednesday. */
export const DAY = '2024-07-10';

/**
 * A sentence and its events, each written as EDTF and status: `2024-07-08 reported`. A kind of case is an original sentence, variants of it, and look-alikes with
 * another meaning.
 */
export type StatusCase = [text: string, events: string[], published?: string];

/**
 * A text and its time expressions, each written as its words and TIMEX3 value: `Monday = 2024-07-08`. Ranges, times before Christ and times that TIMEX3 cannot
 * express have their EDTF instead. Blank lines separate paragraphs.
 */
export type TimesCase = [text: string, times: string[], published?: string];
