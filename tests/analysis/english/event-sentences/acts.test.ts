import { describe, expect, test } from 'vitest';
import { actsIn, compareActs, datedNoun, type NamedSpan } from '../../../../src/analysis/english/event-sentences/acts.ts';

/** Read the acts of a sentence whose verb is marked by “|” and whose names are in brackets: people, and places with a “@”. */
function actsOf(marked: string): string[] {
  const named: NamedSpan[] = [];
  let [text, at] = ['', -1];
  for (const [piece] of marked.matchAll(/\[[^\]]+\]|\||[^[|]+/g)) {
    if (piece === '|') at = text.length;
    else if (piece.startsWith('[')) {
      const name = piece.slice(1, -1).replace('@', '');
      named.push({ start: text.length, end: text.length + name.length, key: name, type: piece.startsWith('[@') ? 'place' : 'person' });
      text += name;
    } else text += piece;
  }
  return actsIn(text, at, named);
}

test.each([
  ['[Haller], who runs the firm, was |arrested at his home.', 'arrest Haller'],
  ['Police |arrested the head of the firm, [Haller], on Tuesday.', 'arrest Haller'],
  ['Detectives |took [Haller] into custody.', 'arrest Haller'],
  ['The |arrest of [Haller] surprised the board.', 'arrest Haller'],
  ['[Haller]’s |arrest surprised the board.', 'arrest Haller'],
  ['[Haller] was later |let out on bail.', 'release Haller'],
  ['[Haller] |left prison this morning.', 'release Haller'],
  ['[Reed] has |stepped down as minister.', 'resign Reed'],
  ['[Reed] |quit on Tuesday.', 'resign Reed'],
  ['The board |named [Kolstad] as acting chief executive.', 'appoint Kolstad'],
  ['[Kolstad] was |put in charge of the firm.', 'appoint Kolstad'],
  ['[Reed] was |sacked.', 'dismiss Reed'],
  ['[Reed] |sacked his deputy.', 'dismiss by Reed'],
  ['[Aldous] |visited the village of [@Selm].', 'visit Aldous'],
  ['[Aldous] |met [Toft] in [@Rome].', 'meet Aldous Toft'],
  ['[Toft] |met [Aldous].', 'meet Aldous Toft'],
  ['The spillway of the [@Brenner Dam] |collapsed.', 'collapse Brenner Dam'],
  ['Part of the [@Brenner Dam] |gave way.', 'collapse Brenner Dam'],
  ['[Lavik] |handed in his resignation.', 'resign Lavik'],
  ['[Penn] |lost her job on 24 August.', 'dismiss Penn'],
  ['The company |sent its head of safety, [Penn], on leave.', 'suspend Penn'],
  ['[Toft] |became minister of transport.', 'appoint Toft'],
  ['[Marsh] |left Tarn prison.', 'release Marsh'],
  ['[Brekke] was |voted out of parliament.', 'unseat Brekke'],
  ['[Brekke] |lost his seat.', 'unseat Brekke'],
  ['The ferry company’s ship, the car ferry [@Havdis], |struck a reef.', 'ground Havdis'],
  ['Prosecutors |charged [Joren Bask]’s brother [Emil Bask] with fraud.', 'charge Emil Bask'],
])('%s', (sentence, act) => {
  expect(actsOf(sentence)).toEqual([act]);
});

describe('no act of the person who is named', () => {
  test.each([
    ['one who only accepts it', '[Aldous] accepted his |resignation.'],
    ['a meeting with somebody unnamed', '[Aldous] |met lawmakers.'],
    ['a town, in which something collapsed', 'A roof in [@Berlin] |collapsed.'],
    ['who is only named, not appointed', 'Police |named [Haller] on Tuesday.'],
    ['a verb for what recurs within a day', '[Aldous] |said so.'],
  ])('%s: %s', (_, sentence) => {
    expect(actsOf(sentence)).toEqual([]);
  });
});

test.each(['Police |arrested the brother of [Haller].', '[Haller]’s brother was |arrested.'])('the act of a relative is none of the person: %s', (sentence) => {
  expect(actsOf(sentence)).toEqual(['arrest relative of Haller']);
});

describe('a noun that the date of its sentence dates', () => {
  const nounIn = (text: string, verb: string, date: string) => {
    const at = datedNoun(text, text.indexOf(verb), text.indexOf(date));
    return at < 0 ? null : /^\p{L}+/u.exec(text.slice(at))![0];
  };

  test('is the act, whatever the verb says of it', () => {
    expect(nounIn('The death of Pym on Saturday raised the toll.', 'raised', 'Saturday')).toBe('death');
    expect(nounIn('The wedding of Haller and Toft took place on 3 May.', 'took', '3 May')).toBe('wedding');
  });

  test('is none if the date dates the verb', () => {
    expect(nounIn('The death of Pym shocked the town on Monday.', 'shocked', 'Monday')).toBeNull();
    expect(nounIn('Aldous condemned the arrest of Haller on Monday.', 'condemned', 'Monday')).toBeNull();
  });
});

describe('two sentences', () => {
  const visit = (...others: string[]) => ({ acts: ['visit aldous'], whoAndWhere: ['aldous', ...others] });

  test('report the same act if one names everybody and every place that the other names', () => {
    expect(compareActs(visit('selm'), visit())).toBe('same');
    expect(compareActs(visit('selm'), visit('selm', 'reed'))).toBe('same');
  });

  test('report two acts if each names a person or place that the other does not, or the acts are of two persons', () => {
    expect(compareActs(visit('selm'), visit('falk'))).toBe('other');
    expect(compareActs({ acts: ['arrest haller'], whoAndWhere: ['haller'] }, { acts: ['arrest varga'], whoAndWhere: ['varga'] })).toBe('other');
    expect(compareActs({ acts: ['dismiss reed'], whoAndWhere: ['reed'] }, { acts: ['dismiss by reed'], whoAndWhere: ['reed'] })).toBe('other');
  });

  test('report one act that happens once a day, although each names what the other does not', () => {
    const arrest = (...others: string[]) => ({ acts: ['arrest haller'], whoAndWhere: ['haller', ...others] });
    expect(compareActs(arrest('marlow'), arrest('toft'))).toBe('same');
  });

  test('have nothing to compare without an act in common', () => {
    expect(compareActs(visit(), { acts: ['meet aldous toft'], whoAndWhere: ['aldous', 'toft'] })).toBeNull();
    expect(compareActs(visit(), { acts: [], whoAndWhere: ['aldous'] })).toBeNull();
  });
});
