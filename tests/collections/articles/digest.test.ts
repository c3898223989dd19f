import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { analyzerDigest, articleDigest } from '../../../src/collections/articles/digest.ts';
import { ANALYZER_FILES } from '../../../src/collections/articles/analyzer-files.ts';
import { temporaryFolder, writeFiles } from '../../build/temporary-folder.ts';

const noImage = () => null;
const entry = { id: 'northport', name: 'Northport', type: 'place' as const, aliases: [] as string[] };
const digest = (text: string, entries = [entry], salt = 'a', imageSize: (src: string) => { width: number; height: number } | null = noImage) =>
  articleDigest({ slug: 'report', path: 'report.md', text }, salt, createGazetteer(entries), imageSize);

test('the digest is stable while nothing changes that the article depends on', () => {
  const other = { id: 'ana-reyes', name: 'Ana Reyes', type: 'person' as const, aliases: [] };
  expect(digest('It closed in Northport.')).toBe(digest('It closed in Northport.', [entry, other as never]));
});

test.each([
  ['the text', digest('It closed in Northport!')],
  ['the analyzer', digest('It closed in Northport.', [entry], 'b')],
  ['an entry that the text names', digest('It closed in Northport.', [{ ...entry, aliases: ['North Port'] }])],
  ['an entry whose new alias the text names', digest('It closed in Northport.', [entry, { ...entry, id: 'x', name: 'Elsewhere', aliases: ['closed'] }])],
])('the digest changes with %s', (_name, changed) => {
  expect(changed).not.toBe(digest('It closed in Northport.'));
});

test('the digest changes with the size of an image in the text', () => {
  const text = '![A bridge](/images/bridge.png)';
  expect(digest(text, [], 'a', () => ({ width: 1, height: 1 }))).not.toBe(digest(text, [], 'a', () => ({ width: 2, height: 1 })));
});

test('the digest changes if the id in an override becomes a former id of an editor’s file', () => {
  const text = 'overrides: { entities: [{ text: The town, entity: north-port }] }';
  expect(digest(text, [{ ...entry, formerly: ['north-port'] } as never])).not.toBe(digest(text));
});

describe('the digest of the analyzer', () => {
  const ANALYZER = Object.fromEntries(ANALYZER_FILES.map((path) => [path.startsWith('src/') ? `${path}/index.ts` : path, path]));

  test.each([...Object.keys(ANALYZER), 'src/analysis/english/data/cities.txt', 'src/analysis/english/data/name-model.bin'])('changes with %s', (file) => {
    const root = temporaryFolder({ ...ANALYZER, [file]: 'before' });
    const before = analyzerDigest(root);
    expect(analyzerDigest(root)).toBe(before);
    writeFiles(root, { [file]: 'after' });
    expect(analyzerDigest(root)).not.toBe(before);
  });

  test('changes with any byte of the model, whether it is a character or not', () => {
    const withModel = (byte: number) => temporaryFolder({ ...ANALYZER, 'src/analysis/english/data/name-model.bin': Buffer.from([byte]) });
    expect(analyzerDigest(withModel(0x80))).not.toBe(analyzerDigest(withModel(0x81)));
  });

  test('is stable when a text about the code changes', () => {
    const root = temporaryFolder({ ...ANALYZER, 'src/analysis/english/data/README.md': 'before' });
    const before = analyzerDigest(root);
    writeFiles(root, { 'src/analysis/english/data/README.md': 'after' });
    expect(analyzerDigest(root)).toBe(before);
  });
});
