import * as chrono from 'chrono-node';
import nlp from 'compromise';
import compromiseDates from 'compromise-dates';
import { passagesOfText } from '../../../src/analysis/core/plain-text.ts';
import { splitSentences } from '../../../src/analysis/english/sentences/index.ts';
import { findTimes } from '../../../src/analysis/english/times/index.ts';
import type { GoldDocument, GoldSpan } from './gold.ts';

/** A system that finds time expressions in a document. */
export interface TimeReader {
  name: string;
  read: (document: GoldDocument) => GoldSpan[];
  /** The part of `read` that is timed, if it is only one stage of a longer pipeline. */
  stage?: (documents: readonly GoldDocument[]) => () => void;
}

export const dateline: TimeReader = {
  name: 'dateline',
  read({ text, dct }) {
    const passages = passagesOfText(text);
    return findTimes(passages, splitSentences(passages), { published: dct }).map(({ passage, start, end, type, value }) => {
      const { offset } = passages[passage]!;
      return { start: start + offset, end: end + offset, type, value };
    });
  },
  // Sentences are split once for all systems.
  stage(documents) {
    const split = documents.map(({ text, dct }) => {
      const passages = passagesOfText(text);
      return { passages, sentences: splitSentences(passages), published: dct };
    });
    return () => split.forEach(({ passages, sentences, published }) => findTimes(passages, sentences, { published }));
  },
};

/** Remove the preposition and the following mark from a span: TIMEX3 leaves them out, so they are no difference worth reporting. */
function withoutPreposition(text: string, start: number, end: number): { start: number; end: number } {
  const lead = /^(?:(?:in|on|at|by|from|since|until|till|before|after|during|of|for|to|between)\s+)+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end: start + text.slice(start, end).trimEnd().length };
}

/** Return Chrono's value at the precision of the finest component that it marks as certain. */
function chronoValue(components: chrono.ParsedComponents): { type: string; value: string } {
  const two = (part: chrono.Component): string => String(components.get(part) ?? 1).padStart(2, '0');
  const year = String(components.get('year')).padStart(4, '0');
  const day = `${year}-${two('month')}-${two('day')}`;
  if (components.isCertain('hour')) return { type: 'TIME', value: `${day}T${two('hour')}:${two('minute')}` };
  if (components.isCertain('day') || components.isCertain('weekday')) return { type: 'DATE', value: day };
  return { type: 'DATE', value: components.isCertain('month') ? `${year}-${two('month')}` : year };
}

export const chronoNode: TimeReader = {
  name: 'chrono-node',
  read: ({ text, dct }) =>
    chrono
      .parse(text, { instant: new Date(`${dct.slice(0, 10)}T12:00:00Z`), timezone: 0 })
      .map(({ index, text: words, start }) => ({ ...withoutPreposition(text, index, index + words.length), ...chronoValue(start) })),
};

nlp.plugin(compromiseDates);

interface CompromiseDate {
  offset: { start: number; length: number };
  dates: { start: string | null; unit?: string; repeat?: object };
}

/** Return compromise's value: it gives a first and a last day, and the unit decides the precision. */
function compromiseValue({ start, unit = 'day', repeat }: CompromiseDate['dates'], words: string): { type: string; value?: string } {
  if (repeat) return { type: 'SET' };
  if (start === null) return { type: 'DATE' };
  if (/\d\s?(?:[ap]\.?m\b|o.clock)|\d:\d\d/i.test(words)) return { type: 'TIME', value: start.slice(0, 16) };
  if (unit === 'quarter') return { type: 'DATE', value: `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}` };
  return { type: 'DATE', value: start.slice(0, { year: 4, month: 7 }[unit] ?? 10) };
}

export const compromise: TimeReader = {
  name: 'compromise-dates',
  read({ text, dct }) {
    const view = nlp(text) as unknown as { dates: (options: object) => { json: (options: object) => CompromiseDate[] } };
    return view
      .dates({ today: dct.slice(0, 10), timezone: 'UTC' })
      .json({ offset: true, terms: false })
      .map(({ offset: { start, length }, dates }) => ({
        ...withoutPreposition(text, start, start + length),
        ...compromiseValue(dates, text.slice(start, start + length)),
      }));
  },
};
