import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gazetteerEntry, readGazetteer } from '../../../src/collections/entities/read.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-gazetteer-'));
  mkdirSync(join(root, 'content/entities'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));
const put = (id: string, text: string) => writeFileSync(join(root, `content/entities/${id}.yaml`), text);
const messages = async () => (await readGazetteer(root)).problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

test('entity files are read with their ids', async () => {
  put('northport', 'name: Northport\ntype: place\npartOf: north\n');
  put('north', 'name: The North\ntype: place\nkind: region\n');
  const { entities, problems } = await readGazetteer(root);
  expect(problems).toEqual([]);
  expect(entities).toEqual([
    { id: 'north', name: 'The North', type: 'place', kind: 'region', aliases: [], sameAs: [] },
    { id: 'northport', name: 'Northport', type: 'place', partOf: 'north', aliases: [], sameAs: [] },
  ]);
});

test('a name in another language is an alias, too, once', async () => {
  put('kyiv', 'name: Kyiv\ntype: place\naliases: [Kiev, Київ]\nnamesIn: { uk: [Київ], ru: [Киев] }\n');
  const [kyiv] = (await readGazetteer(root)).entities;
  expect(kyiv).toMatchObject({ aliases: ['Kiev', 'Київ', 'Киев'], namesIn: { uk: ['Київ'], ru: ['Киев'] } });
  expect(gazetteerEntry(kyiv!).aliases).toEqual(['Kiev', 'Київ', 'Киев']);
});

test.each([
  [
    'a language without a language code',
    'name: Ana\ntype: person\nnamesIn: { Russian language: [Анна] }\n',
    /ana\.yaml:3:\d+ .*names by language code, such as ru or uk/,
  ],
  ['a field of another type', 'name: Ana\ntype: person\npartOf: north\n', /ana\.yaml:3:1 There is no field “partOf”\. Only “type: place” has one\.$/],
  ['an unknown type', 'name: Ana\ntype: animal\n', /ana\.yaml:2:7 “type” is not right/],
  ['a container that has no file', 'name: Ana\ntype: place\npartOf: nowhere\n', /no file content\/entities\/nowhere\.yaml/],
  [
    'a namesake that has no file',
    'name: Ana\ntype: person\nsameNameAs: [anna]\n',
    /ana\.yaml:3:14 .*no file content\/entities\/anna\.yaml.*Did you mean “ana”\?/,
  ],
  ['a namesake that is itself', 'name: Ana\ntype: person\nsameNameAs: [ana]\n', /ana\.yaml:3:14 .*itself/],
  ['a misspelt field of corrections', 'name: Ana\ntype: person\nnott: [Ana Lake]\n', /ana\.yaml:3:1 There is no field “nott”\. Did you mean “not”\?/],
  ['a role at a place without a file', 'name: Ana\ntype: person\nroles: [{ title: mayor, of: nowhere }]\n', /no file content\/entities\/nowhere\.yaml/],
  ['a place that contains itself', 'name: Ana\ntype: place\npartOf: ana\n', /back to itself/],
  ['coordinates that are not on the globe', 'name: Ana\ntype: place\ncoordinates: [91, 0]\n', /ana\.yaml:3:15 “coordinates\.0” is not right/],
  ['a day that is not in the calendar', 'name: Ana\ntype: person\nroles: [{ title: mayor, from: 2023-02-30 }]\n', /“roles\.0\.from” is not right/],
])('%s is refused', async (_name, text, message) => {
  put('ana', text);
  expect((await messages()).join('\n')).toMatch(message);
});

test('for an entity with namesakes the analysis gets the words that identify it', async () => {
  put('ana', 'name: Ana Brandt\ntype: person\nroles: [{ title: harbour master, of: north-port }]\nsameNameAs: [ana-two]\nnot: [Ana Brandt Prize]\n');
  put('ana-two', 'name: Ana Brandt\ntype: person\n');
  put('north-port', 'name: North Port\ntype: place\n');
  const { entities, problems } = await readGazetteer(root);
  expect(problems).toEqual([]);
  expect(gazetteerEntry(entities[0]!)).toMatchObject({ id: 'ana', not: ['Ana Brandt Prize'], cues: ['harbour', 'master', 'north', 'port'] });
  expect(gazetteerEntry(entities[1]!)).not.toHaveProperty('cues');
});

test('a former id refers to the entity that has it now', async () => {
  put('northport', 'name: Northport\ntype: place\nformerly: [north-port, organizations/port-authority]\n');
  put('quay', 'name: The Quay\ntype: place\npartOf: north-port\nsameNameAs: [north-port]\n');
  put('ana', 'name: Ana Brandt\ntype: person\nroles: [{ title: harbour master, of: port-authority }]\n');
  const { entities, problems } = await readGazetteer(root);
  expect(problems).toEqual([]);
  expect(entities).toMatchObject([
    { id: 'ana', roles: [{ of: 'northport' }] },
    { id: 'northport' },
    { id: 'quay', partOf: 'northport', sameNameAs: ['northport'] },
  ]);
});

test('a former id is refused if it is the current id of any file, or if two files list it', async () => {
  put('anna', 'name: Anna\ntype: person\n');
  put('ana', 'name: Ana\ntype: person\nformerly: [ana-b, anna, ana, places/anna]\n');
  put('bea', 'name: Bea\ntype: person\nformerly: [ana-b]\n');
  expect(await messages()).toEqual([
    'content/entities/ana.yaml:3:19 “formerly” names “anna”, but there is still a file content/entities/anna.yaml: move its content here and delete it, or take “anna” out.',
    'content/entities/ana.yaml:3:25 “formerly” names “ana”, which is the address of this very file: take it out.',
    'content/entities/bea.yaml:3:12 “formerly” names “ana-b”, and so does content/entities/ana.yaml: an address can redirect to one page only, so take it out of one of them.',
  ]);
});

test('a former address that a file lists twice is refused, in whichever form; an equal id of another type is another address', async () => {
  put('northport', 'name: Northport\ntype: place\nformerly: [old-port, places/old-port, people/old-port]\n');
  expect(await messages()).toEqual(['content/entities/northport.yaml:3:22 “formerly” names “old-port” twice: keep one of them.']);
});

test('circular former ids are refused: both files still exist', async () => {
  put('ana', 'name: Ana\ntype: person\nformerly: [bea]\n');
  put('bea', 'name: Bea\ntype: person\nformerly: [ana]\n');
  expect(await messages()).toHaveLength(2);
});
