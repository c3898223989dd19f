import { expect, test } from 'vitest';
import { datelineOf } from '../../src/import/dateline-of.ts';

test.each([
  ['RIO DE JANEIRO, Brazil (AP) — The port is open.', 'Rio de Janeiro, Brazil'],
  ['RIO DE JANEIRO — The port is open.', 'Rio de Janeiro'],
  ['EL PASO, Texas (AP) — The bridge is shut.', 'El Paso, Texas'],
  ['LA PAZ, Bolivia (AP) — The road is open.', 'La Paz, Bolivia'],
  ['PORT OF SPAIN, 4 March — The ferry sails again.', 'Port of Spain'],
  ['SHARM EL-SHEIKH, Egypt (AP) — Talks began.', 'Sharm el-Sheikh, Egypt'],
  ['ST. LOUIS (AP) — The river rose.', 'St. Louis'],
  ['ST. JOHN’S, Canada (AP) — Ice shut the harbour.', 'St. John’s, Canada'],
  ["XI'AN, China (AP) — The museum reopened.", "Xi'an, China"],
  ["L'AQUILA, Italy (AP) — The church reopened.", "L'Aquila, Italy"],
  ['SHEBEKINO, Russia (AP) — A depot burned.', 'Shebekino, Russia'],
])('words of a place in capitals get their usual form: %s', (text, place) => {
  expect(datelineOf(text)?.place).toBe(place);
});

test.each([
  ['LOS ANGELES CA (AP) — A fire spread.', 'Los Angeles CA'],
  ['LEEDS, UK (AP) — A bridge is shut.', 'Leeds, UK'],
  ['DUBAI, UAE (AP) — A tower opened.', 'Dubai, UAE'],
  ['UN HEADQUARTERS, New York (AP) — The council met.', 'UN Headquarters, New York'],
  ['WASHINGTON, D.C. (AP) — The court ruled.', 'Washington, D.C.'],
])('initials of states and bodies stay in capitals: %s', (text, place) => {
  expect(datelineOf(text)?.place).toBe(place);
});

test('the length includes the dash and the white space after it', () => {
  const text = 'SHEBEKINO, Russia (AP) — A depot burned.';
  expect(text.slice(datelineOf(text)!.length)).toBe('A depot burned.');
});

test('a place in mixed case counts before a day or an agency, not before a country alone', () => {
  expect(datelineOf('Quayholm (Reuters) — The ferry sails.')?.place).toBe('Quayholm');
  expect(datelineOf('Quayholm, May 3 — The ferry sails.')?.place).toBe('Quayholm');
  expect(datelineOf('Quayholm, Norway — The ferry sails.')).toBeNull();
});

test('capitals alone count if the place is known or repeated in lower case', () => {
  expect(datelineOf('PORT LORN — The ferry sails to Port Lorn again.')?.place).toBe('Port Lorn');
  expect(datelineOf('PORTO ALEGRE — The ferry sails.')?.place).toBe('Porto Alegre');
  expect(datelineOf('NASA — The agency launched a probe; NASA said so.')).toBeNull();
});
