import { describe, expect, test } from 'vitest';
import { spellingKeys, surnameKeys } from '../../../../src/analysis/english/identity/spelling-keys.ts';
import type { EntityType } from '../../../../src/analysis/core/types.ts';

/** Return whether two names of a type share a spelling key. */
const areSpellingsOfOneName = (type: EntityType, a: string, b: string): boolean => {
  const keys = new Set(spellingKeys(a, type));
  return spellingKeys(b, type).some((key) => keys.has(key));
};

describe('spellings of one name', () => {
  test.each<[EntityType, string, string]>([
    ['person', 'Vyacheslav Gladkov', 'Viacheslav Hladkov'],
    ['person', 'Vyacheslav Gladkov', 'Вячеслав Гладков'],
    ['person', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['person', 'Volodymyr Zelenskyi', 'Volodymyr Zelenskiy'],
    ['person', 'Alexei Sidorov', 'Aleksey Sidorov'],
    ['person', 'Yevgeny Orlov', 'Evgeni Orlov'],
    ['person', 'Fyodor Petrov', 'Fedor Petrov'],
    ['person', 'Serhiy Bondarenko', 'Sergei Bondarenko'],
    ['person', 'Ivan Petrovich Sidorov', 'Ivan Sidorov'],
    ['person', 'Yuri Danilov', 'Iurii Danilov'],
    ['person', 'Ali Mohammed Hussein', 'Ali Muhammad Hussain'],
    ['person', 'Omar al-Qadi', 'Omar Al Gadi'],
    ['person', 'José García', 'Jose Garcia'],
    ['person', 'Jürgen Müller', 'Juergen Mueller'],
    ['person', 'Jürgen Müller', 'Jurgen Muller'],
    ['person', 'Park Ji-won', 'Park Ji Won'],
    ['person', 'Mary-Ann O’Shea', "Mary Ann O'Shea"],
    ['person', 'Larry Harper', 'Lawrence Harper'],
    ['person', 'Mr John Harper', 'John Q. Harper'],
    ['place', 'Grayvoron', 'Graivoron'],
    ['place', 'Kyiv', 'Kiev'],
    ['place', 'Kharkiv', 'Kharkov'],
    ['place', 'Luhansk', 'Lugansk'],
    ['place', 'Odesa', 'Odessa'],
    ['place', 'Gora-Podol', 'Gora Podol'],
    ['place', 'Tula Oblast', 'Tula region'],
    ['place', 'Białystok', 'Bialystok'],
    ['organization', 'Ministry of Defence', 'Defense Ministry'],
    ['organization', "Russia's Defence Ministry", 'Russian Ministry of Defence'],
    ['organization', 'Northport Steel Inc', 'Northport Steel'],
  ])('%s: %s, %s', (type, a, b) => {
    expect(areSpellingsOfOneName(type, a, b)).toBe(true);
  });
});

describe('different names', () => {
  test.each<[EntityType, string, string]>([
    ['person', 'Harry Smith', 'Garry Smith'],
    ['person', 'Jan Kovac', 'Ian Kovac'],
    ['person', 'Mary Hill', 'Mark Hill'],
    ['person', 'Terry Holt', 'Terri Holt'],
    ['person', 'Ali Mahmoud', 'Ali Mohammed'],
    ['person', 'Ivan Petrov', 'Ivana Petrova'],
    ['person', 'Anna Gladkova', 'Anna Gladkov'],
    ['place', 'Halle', 'Galle'],
    ['place', 'Belgorod', 'Belgorod Oblast'],
    ['place', 'Georgia', 'Gorgia'],
    ['organization', 'Northport City Council', 'Northport County Council'],
    ['organization', 'Austrian National Bank', 'Australian National Bank'],
  ])('%s: %s, %s', (type, a, b) => {
    expect(areSpellingsOfOneName(type, a, b)).toBe(false);
  });

  test('a surname alone has no key', () => {
    expect(spellingKeys('Gladkov', 'person')).toEqual([]);
    expect(spellingKeys('Mr Gladkov', 'person')).toEqual([]);
  });

  test('a surname alone has surname keys, which its spellings share', () => {
    expect(surnameKeys('Hladkov').some((key) => surnameKeys('Gladkov').includes(key))).toBe(true);
  });
});
