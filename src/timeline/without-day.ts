import type { Excerpt } from '../edition/index.ts';
import { periodLabel } from './period-label.ts';

/**
 * Return a sentence without the day at its head, for display under that day: “6 August: near Sudzha, …” under 6 August begins with “Near Sudzha”. Only a
 * marked date that gives just the day and is followed by a colon is left out: “Night of 9 to 10 August: …” stays.
 *
 * @param day ISO day under which the sentence is shown
 */
export function withoutDay(excerpt: Excerpt, day: string): Excerpt {
  const { text, marks } = excerpt;
  const [first, ...rest] = marks;
  if (first === undefined || first[0] !== 0) return excerpt;
  const label = periodLabel(day);
  const isDay = [label, label.replace(/ \d{4}$/, '')].includes(text.slice(0, first[1]));
  const colon = /^:\s+(?=.)/.exec(text.slice(first[1]))?.[0];
  if (!isDay || colon === undefined) return excerpt;
  const cut = first[1] + colon.length;
  const [letter = ''] = text.slice(cut);
  const capital = letter.toUpperCase();
  // A letter whose capital is longer (“ß”) would move the marks.
  return {
    text: (capital.length === letter.length ? capital : letter) + text.slice(cut + letter.length),
    marks: rest.map(([start, end]) => [start - cut, end - cut]),
  };
}
