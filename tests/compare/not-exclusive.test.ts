import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/index.ts';
import { makeCompared, makeFigure } from './make-compared.ts';

type Article = ReturnType<typeof makeCompared>;
const listsOf = (a: Article, b: Article, id: string) => {
  const { both, a: first, b: second, unsure } = compareArticles(a, b).kinds.find((kind) => kind.id === id)!;
  const labels = (items: readonly { label: string }[]) => items.map(({ label }) => label);
  return { both: labels(both), a: labels(first), b: labels(second), unsure: labels(unsure) };
};
const named = (key: string, name: string, type: 'person' | 'place' | 'organization', ...sentences: number[]) => ({
  key,
  name,
  type,
  href: null,
  sentences,
});
const day = (date: string, ...sentences: number[]) => ({ edtf: date, label: date, from: date, to: date, sentences });

test('a name within a longer name of the other report is not in both', () => {
  const a = makeCompared('a', ['They voted in Kestria.'], { names: [named('kestria', 'Kestria', 'place', 0)] });
  const b = makeCompared('b', ['Forward Kestria won.'], { names: [named('forward', 'Forward Kestria', 'organization', 0)] });
  expect(listsOf(a, b, 'places')).toEqual({ both: [], a: [], b: [], unsure: ['Kestria'] });
  const c = makeCompared('c', ['Forward Kestria won in Kestria.'], { names: b.names });
  expect(listsOf(a, c, 'places').both).toEqual(['Kestria']);
});

test('an organization is not only in one report if the other has its acronym', () => {
  const full = makeCompared('a', ['The Environmental Protection Agency agreed.'], {
    names: [named('epa', 'Environmental Protection Agency', 'organization', 0)],
  });
  const short = makeCompared('b', ['EPA agreed.'], { names: [named('short', 'EPA', 'organization', 0)] });
  expect(listsOf(full, short, 'organizations')).toEqual({ both: [], a: [], b: [], unsure: ['Environmental Protection Agency', 'EPA'] });
  expect(listsOf(full, makeCompared('b', ['They agreed.']), 'organizations').a).toEqual(['Environmental Protection Agency']);
});

test('an organization is not only in one report if the other may refer to it by the last word of its name', () => {
  const a = makeCompared('a', ['The Dockers’ Union agreed.'], { names: [named('union', 'Dockers’ Union', 'organization', 0)] });
  expect(listsOf(a, makeCompared('b', ['Union and port met.']), 'organizations').unsure).toEqual(['Dockers’ Union']);
  const b = makeCompared('b', ['The Coastal Union agreed.'], { names: [named('coastal', 'Coastal Union', 'organization', 0)] });
  expect(listsOf(a, b, 'organizations').a).toEqual(['Dockers’ Union']);
});

test('a day is not only in one report if the other has its weekday in a sentence without a date', () => {
  // 2 March 2025 was a Sunday.
  const a = makeCompared('a', ['It happened.'], { dates: [day('2025-03-02', 0)] });
  expect(listsOf(a, makeCompared('b', ['Two have been missing since Sunday night.']), 'dates')).toEqual({ both: [], a: [], b: [], unsure: ['2025-03-02'] });
  expect(listsOf(a, makeCompared('b', ['Two have been missing since Monday night.']), 'dates').a).toEqual(['2025-03-02']);
  const dated = makeCompared('b', ['Two have been missing since Sunday night.'], { dates: [day('2025-03-09', 0)] });
  expect(listsOf(a, dated, 'dates').a).toEqual(['2025-03-02']);
});

test('a plan for a day is not only in one report if the other names that day and the same person', () => {
  const brandt = named('brandt', 'Tomas Brandt', 'person', 0);
  const claim = { id: 'c1', speaker: 'institution', name: 'His office', polarity: 'said', text: 'Tomas Brandt will visit the dam on 10 March', sentence: 0 };
  const a = makeCompared('a', ['Tomas Brandt will visit the dam on 10 March, his office said.'], {
    names: [brandt],
    dates: [day('2025-03-10', 0)],
    claims: [claim],
  });
  const b = (on: string) => makeCompared('b', ['Tomas Brandt walked through town that Monday.'], { names: [brandt], dates: [day(on, 0)] });
  expect(listsOf(a, b('2025-03-10'), 'claims').unsure).toHaveLength(1);
  expect(listsOf(a, b('2025-03-17'), 'claims').a).toHaveLength(1);
});

test('a compared number lists what each report gives for the same quantity on other days', () => {
  const later = { id: 'f2', from: '2023-05-02', to: '2023-05-02', when: '2 May 2023' };
  const a = makeCompared('a', ['A.'], { figures: [makeFigure('3'), makeFigure('5', later)] });
  const b = makeCompared('b', ['B.'], { figures: [makeFigure('3')] });
  const [number] = compareArticles(a, b).numbers;
  expect([number!.kind, number!.a.map(({ label }) => label), number!.others.a.map(({ label, note }) => `${label}, ${note}`), number!.others.b]).toEqual([
    'agree',
    ['3'],
    ['5, 2 May 2023'],
    [],
  ]);
});

test('a line of numbers has none of another quantity, though ids of figures repeat from article to article', () => {
  const area = { id: 'f2', what: 'square kilometres', series: null };
  const a = makeCompared('a', ['A.'], { figures: [makeFigure('3'), makeFigure('93', area)] });
  const b = makeCompared('b', ['B.'], { figures: [makeFigure('3', { id: 'f2' })] });
  expect(compareArticles(a, b).numbers.map(({ others }) => others)).toEqual([{ a: [], b: [] }]);
});

test('a statement is listed with its verb if the verb is right before it', () => {
  const claim = { id: 'c1', speaker: 'peskov', name: 'Dmitry Peskov', polarity: 'said', text: 'it a necessary measure', sentence: 0 };
  const labelOf = (more: object) => listsOf(makeCompared('a', ['A.'], { claims: [{ ...claim, ...more }] }), makeCompared('b', ['It snowed.']), 'claims');
  expect(Object.values(labelOf({ cue: 'called' })).flat()).toEqual(['Dmitry Peskov called it a necessary measure']);
  expect(Object.values(labelOf({})).flat()).toEqual(['Dmitry Peskov: It a necessary measure']);
});

test('a date before Christ is compared like any other', () => {
  const cyrus = { edtf: '-0558', label: '559 BC', from: '-0558-01-01', to: '-0558-12-31', sentences: [0] };
  const a = makeCompared('a', ['Cyrus became king in 559 BC.'], { dates: [cyrus] });
  expect(listsOf(a, makeCompared('b', ['They agreed on Monday.']), 'dates').a).toEqual(['559 BC']);
  expect(listsOf(a, makeCompared('b', ['In 559 BC he was a boy.'], { dates: [cyrus] }), 'dates').both).toEqual(['559 BC']);
});

test('a name is not only in one report if the other takes a part of its name for another kind of name, or has it only in its title', () => {
  const a = makeCompared('a', ['Selm Building Products agreed.'], { names: [named('firm', 'Selm Building Products', 'person', 0)] });
  const b = makeCompared('b', ['Selm agreed.'], { names: [named('selm', 'Selm', 'organization', 0)] });
  expect(listsOf(a, b, 'people').unsure).toEqual(['Selm Building Products']);
  const titled = makeCompared('b', ['They agreed.'], { title: 'Notice to Selm Building Products' });
  expect(listsOf(a, titled, 'people').both).toEqual(['Selm Building Products']);
  // “Selmer” only begins with the same letters.
  const other = makeCompared('b', ['Selmer agreed.'], { names: [named('selmer', 'Selmer', 'organization', 0)] });
  expect(listsOf(a, other, 'people').a).toEqual(['Selm Building Products']);
});

test('a name is not only in one report if the other has its initials with dots, or an acronym that begins a word of it', () => {
  const states = makeCompared('a', ['It left for the United States.'], { names: [named('us', 'United States', 'place', 0)] });
  expect(listsOf(states, makeCompared('b', ['The U.S. Senate met.']), 'places').unsure).toEqual(['United States']);
  expect(listsOf(states, makeCompared('b', ['The U.K. Senate met.']), 'places').a).toEqual(['United States']);
  expect(listsOf(states, makeCompared('b', ['It met us.']), 'places').a).toEqual(['United States']);
  // The title counts, too.
  expect(listsOf(states, makeCompared('b', ['It met us.'], { title: 'The U.S. Senate meets' }), 'places').unsure).toEqual(['United States']);
  const short = makeCompared('a', ['ED agreed.'], { names: [named('ed', 'ED', 'organization', 0)] });
  const full = (name: string) => makeCompared('b', [`The ${name} agreed.`], { names: [named('full', name, 'organization', 0)] });
  expect(listsOf(short, full('Department of Education'), 'organizations').unsure).toContain('ED');
  expect(listsOf(short, full('Department of Transport'), 'organizations').a).toEqual(['ED']);
});

test('a name is not only in one report if the other has it within a longer name', () => {
  const a = makeCompared('a', ['USA.gov grew.'], { names: [named('usa', 'USA.gov', 'organization', 0)] });
  const b = makeCompared('b', ['See the USA.gov Gallery.'], { names: [named('gallery', 'USA.gov Gallery', 'organization', 0)] });
  expect(listsOf(a, b, 'organizations').unsure).toContain('USA.gov');
});

test('a day is not only in one report if the other gives it as an ordinal or counts it from the day beside it', () => {
  const a = makeCompared('a', ['It happened.'], { dates: [day('2024-02-28', 0)] });
  const listsFor = (text: string, ...dates: ReturnType<typeof day>[]) => listsOf(a, makeCompared('b', [text], { dates }), 'dates');
  expect(listsFor('On the 28th a truck broke the gate, and on 9 March a shed burned down.', day('2024-03-09', 0)).unsure).toContain('2024-02-28');
  expect(listsFor('She resigned on 29 February; the day before, a truck had broken the gate.', day('2024-02-29', 0)).unsure).toContain('2024-02-28');
  expect(listsFor('On the 27th a truck broke the gate.', day('2024-03-09', 0)).a).toEqual(['2024-02-28']);
  expect(listsFor('She resigned on 29 February.', day('2024-02-29', 0)).a).toEqual(['2024-02-28']);
  expect(listsFor('She resigned on 9 March; the day before, it had rained.', day('2024-03-09', 0)).a).toEqual(['2024-02-28']);
  const inSentences = (...sentences: string[]) => listsOf(a, makeCompared('b', sentences, { dates: [day('2024-02-29', 0)] }), 'dates');
  expect(inSentences('She resigned on 29 February.', 'The day before, a truck had broken the gate.').unsure).toContain('2024-02-28');
  expect(inSentences('She resigned on 29 February.', 'It rained.', 'The day before, a truck had broken the gate.').a).toEqual(['2024-02-28']);
});

test('a count of people is not only in one report if the other counts as many under another name, nor a share if it has the same', () => {
  const figures = (label: string, what: string) => ({ figures: [makeFigure(label, { what, series: null })] });
  const listsFor = (label: string, a: string, b: string) =>
    listsOf(makeCompared('a', [`${label} ${a}.`], figures(label, a)), makeCompared('b', [`${label} ${b}.`], figures(label, b)), 'figures');
  expect(listsFor('140', 'people', 'jobs')).toEqual({ both: [], a: [], b: [], unsure: ['140 people', '140 jobs'] });
  expect(listsFor('372', 'workers', 'strikers').a).toEqual([]);
  expect(listsFor('33 %', 'workforces', 'seats').a).toEqual([]);
  expect(listsFor('50', 'workers', 'signatures').a).toEqual(['50 workers']);
  expect(listsFor('8', 'people', 'jobs').a).toEqual(['8 people']);
  const without = makeCompared('b', ['It ended without injury.']);
  expect(listsOf(makeCompared('a', ['Nobody was hurt.'], { figures: [makeFigure('0')] }), without, 'figures').unsure).toEqual(['0 people killed']);
});

test('a statement is not only in one report if the other has its number, or says it in two sentences', () => {
  const claim = (text: string) => ({ id: 'c1', speaker: 'guild', name: 'The guild', polarity: 'said', text, sentence: 0 });
  const a = (text: string) => makeCompared('a', [`${text}, the guild said.`], { claims: [claim(text)] });
  expect(listsOf(a('the true figure is nearer 18,000'), makeCompared('b', ['Traders speak of 18,000.']), 'claims').a).toEqual([]);
  expect(listsOf(a('the true figure is nearer 18,000'), makeCompared('b', ['Traders speak of 19,000.']), 'claims').a).toHaveLength(1);
  expect(listsOf(a('the council had already refused in 2021'), makeCompared('b', ['The bank was founded in 2021.']), 'claims').a).toHaveLength(1);
  const sentences = ['The board has been asked to run a passenger boat.', 'It hopes to start on Monday.'].map((text, index) => ({
    id: `s${index}`,
    text,
    block: 0,
  }));
  const split = makeCompared('b', [], { sentences });
  expect(listsOf(a('a free passenger boat would start running on Monday'), split, 'claims').a).toEqual([]);
});

test('a publication is not only in one report if the other credits it by its first word or its initials', () => {
  const a = makeCompared('a', ['A.'], { sources: [{ name: 'Meridian Press Agency', kind: 'cited' }] });
  const listsFor = (text: string, names: ReturnType<typeof named>[] = []) => listsOf(a, makeCompared('b', [text], { names }), 'sources');
  expect(listsFor('It took nine weeks. Meridian').unsure).toEqual(['Meridian Press Agency']);
  expect(listsFor('It took nine weeks. (MPA and staff)').unsure).toEqual(['Meridian Press Agency']);
  expect(listsFor('They met in Meridian.', [named('town', 'Meridian', 'place', 0)]).a).toEqual(['Meridian Press Agency']);
  expect(listsFor('They met at the Meridian Hotel.', [named('hotel', 'Meridian Hotel', 'organization', 0)]).a).toEqual(['Meridian Press Agency']);
});

test('a publication is not only in one report if the other has most words of its name, or a short form of it that is no place', () => {
  const listsFor = (name: string, text: string, names: ReturnType<typeof named>[] = []) =>
    listsOf(makeCompared('a', ['A.'], { sources: [{ name, kind: 'cited' }] }), makeCompared('b', [text], { names }), 'sources');
  expect(listsFor('National Ferry Board', 'It is in the National Ferry yearbook.').unsure).toEqual(['National Ferry Board']);
  expect(listsFor('National Ferry Board', 'It is in the National Rail yearbook.').a).toEqual(['National Ferry Board']);
  const short = (type: 'organization' | 'place') => [named('short', 'Selm Valley', type, 0)];
  expect(listsFor('Selm Valley News Agency', 'Selm Valley reported it.', short('organization')).unsure).toEqual(['Selm Valley News Agency']);
  expect(listsFor('Selm Valley News Agency', 'They met in Selm Valley.', short('place')).a).toEqual(['Selm Valley News Agency']);
});

test('a bare number is never only in one report if the other has the same', () => {
  const bare = (label: string) => makeCompared(label, [`It was ${label}.`], { figures: [makeFigure(label, { what: '', series: null })] });
  expect(listsOf(bare('11.4'), bare('11.4'), 'figures')).toEqual({ both: [], a: [], b: [], unsure: ['11.4', '11.4'] });
  expect(listsOf(bare('11.4'), bare('12.4'), 'figures')).toEqual({ both: [], a: ['11.4'], b: ['12.4'], unsure: [] });
});

test('equal counts of people may be one: large ones in any sentence, small ones in sentences with words in common', () => {
  const count = (label: string, what: string, text: string) => makeCompared(what, [text], { figures: [makeFigure(label, { what, series: null })] });
  const unsureOf = (a: Article, b: Article) => listsOf(a, b, 'figures').unsure.length;
  expect(unsureOf(count('44', 'employees', 'It affects 44 employees.'), count('44', 'nurses', 'Eleven of its 44 nurses left.'))).toBe(2);
  expect(unsureOf(count('44', 'employees', 'It affects 44 employees.'), count('44', 'boats', 'They sold 44 boats.'))).toBe(0);
  const pupils = count('6', 'pupils', 'Six pupils died in the avalanche on the mountain.');
  expect(unsureOf(count('6', 'people killed', 'Seven died in the avalanche on the mountain, six of them boys.'), pupils)).toBe(2);
  expect(unsureOf(count('6', 'nurses', 'Six nurses went on strike in the harbour.'), pupils)).toBe(0);
});

test('a statement of one speaker is not only in one report if the other gives the same count, or the same denial, in other words', () => {
  const claim = (text: string, polarity = 'said') => ({ id: 'c1', speaker: 'institution', name: 'The clinic', polarity, text, sentence: 0 });
  const article = (slug: string, ...claimed: Parameters<typeof claim>) =>
    makeCompared(slug, [`The clinic ${claimed[1] ?? 'said'} ${claimed[0]}.`], { claims: [claim(...claimed)] });
  const seen = article('a', 'that he had waited a while and had been seen twice by a triage nurse');
  expect(listsOf(seen, article('b', 'that Brandt registered early and was assessed twice'), 'claims').a).toEqual([]);
  expect(listsOf(seen, article('b', 'that Brandt registered early and was assessed'), 'claims').a).toHaveLength(1);
  const denied = article('a', 'that recent layoffs had played any part', 'denied');
  expect(listsOf(denied, makeCompared('b', ['Whether the layoffs mattered it has answered with a flat no.']), 'claims').a).toEqual([]);
  expect(listsOf(denied, makeCompared('b', ['The layoffs began in May.']), 'claims').a).toHaveLength(1);
});
