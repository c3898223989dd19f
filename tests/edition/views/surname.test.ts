import { expect, test } from 'vitest';
import { surnameIn } from '../../../src/analysis/english/identity/surname-in.ts';

test.each([
  ['Vyacheslav Gladkov', 'Gladkov'],
  ['Yunus-Bek Yevkurov', 'Yevkurov'],
  ['Ursula von der Leyen', 'Leyen'],
  ['Charles de Gaulle', 'Gaulle'],
  ['Robert De Niro', 'De Niro'],
  ['Dick Van Dyke', 'Van Dyke'],
  ['Mohammed bin Salman', 'Salman'],
  ['Bashar al-Assad', 'Assad'],
  ['Sinéad O’Connor', 'O’Connor'],
  ['Gabriele d’Annunzio', 'Annunzio'],
  ['Sir Keir Starmer', 'Starmer'],
  ['Dr. Ana Reyes', 'Reyes'],
  ['Martin Luther King Jr.', 'King'],
  ['John Smith, OBE', 'Smith'],
  ['King Charles III', 'Charles'],
  ['Pope Francis', 'Francis'],
  ['Kim Jong-un', 'Kim'],
  ['Kim Kardashian', 'Kardashian'],
  ['Anne-Marie Trevelyan', 'Trevelyan'],
  ['Pelé', 'Pelé'],
  ['Reyes, Ana', 'Reyes'],
  ['John Smith (politician)', 'Smith'],
  ['Prince', 'Prince'],
  ['习近平', '习近平'],
  ['Зеленский Владимир', 'Владимир'],
])('%s is sorted by %s', (name, surname) => {
  expect(name.slice(...surnameIn(name))).toBe(surname);
});
