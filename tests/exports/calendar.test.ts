import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar as calendarExport } from '../../src/exports/calendar/calendar.ts';
import { makeExports } from '../../src/exports/make-exports.ts';
import { edition, files, HOSTILE_TITLE, hrefs, site } from './fixture.ts';

const text = files.get('/data/events.ics')!;
const calendar = ICAL.Component.fromString(text);
const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const saying = (words: string) => events.filter(({ summary }) => summary.includes(words));

describe('the calendar, read by another program', () => {
  test('is one, with what every event needs, each id once (RFC 5545, 3.6.1)', () => {
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(site.name);
    for (const { component } of events) for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary']) expect(component.hasProperty(name)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('an event lasts its whole day; its stamp is the last change of its article', () => {
    const [injured] = saying('injured');
    expect(injured!.startDate.toString()).toBe('2023-05-22');
    expect(injured!.endDate.toString()).toBe('2023-05-23');
    expect(injured!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2023-05-25T00:00:00Z');
    expect(injured!.description).toContain(HOSTILE_TITLE);
    expect(injured!.location).toBe('Southport; Northport');
  });

  test('what is planned is tentative; what was denied, is only possible, or is known to the month alone is left out', () => {
    expect(saying('opened again').map(({ component }) => component.getFirstPropertyValue('status'))).toContain('TENTATIVE');
    expect(saying('It was not closed')).toEqual([]);
    expect(saying('second bridge')).toEqual([]);
    expect(events.filter(({ startDate }) => startDate.toString() === '2023-05-01')).toEqual([]);
  });
});

test('lines end in CRLF and have at most 75 octets (RFC 5545, 3.1)', () => {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('any text comes back as it was but for control characters: what an event says, the name of the site', () => {
  const dated = edition.timeline.flatMap(({ months }) => months.flatMap(({ days }) => days.flatMap(({ events }) => events)));
  const event = dated.find(({ status }) => status === 'reported')!;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (any) => {
      const value = `x${any}x`;
      const said = { ...event, sentence: { ...event.sentence, excerpt: { ...event.sentence.excerpt, text: value } } };
      const timeline = [{ ...edition.timeline[0]!, events: [said], months: [] }];
      const [file] = calendarExport.files({ ...edition, timeline, chronicle: [], background: [] }, { ...site, name: value }, hrefs);
      const written = file!.text();
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const read = ICAL.Component.fromString(written);
      const kept = value
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
      // ical.js does not unescape properties whose names begin with X.
      const name = String(read.getFirstPropertyValue('x-wr-calname')).replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      expect(name).toBe(kept);
      expect(read.getFirstSubcomponent('vevent')!.getFirstPropertyValue('summary')).toBe(kept);
    }),
  );
});

test('a day stays the same day wherever the calendar is made', () => {
  const before = process.env['TZ'];
  for (const zone of ['Pacific/Kiritimati', 'America/Adak']) {
    process.env['TZ'] = zone;
    expect(calendarExport.files(edition, site, hrefs)[0]!.text(), zone).toBe(text);
  }
  process.env['TZ'] = before ?? 'UTC';
});

test('without an event there is no calendar: it must have a component', () => {
  const made = makeExports({ ...edition, timeline: [], chronicle: [], background: [] }, site).find(({ setting }) => setting === 'calendar')!;
  expect(made.files).toEqual([]);
});
