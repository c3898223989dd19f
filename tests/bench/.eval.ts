import { makeCorpus } from './search/corpus.ts';
import { makeQueries } from './search/queries.ts';
import { writeIndex } from '../../src/search/build-index.ts';
import { writeJson } from '../../src/search/write-format.ts';
import { createSearch } from '../../src/search/create-search.ts';
const count = Number(process.argv[2]);
const corpus = makeCorpus(count); console.log('corpus', process.memoryUsage.rss()/1e6);
const files = new Map<string, Uint8Array<ArrayBuffer>>(); const sizes: Record<string, number> = {}; const n: Record<string, number> = {};
let t = performance.now();
const root = await writeIndex(corpus, ({ path, bytes }) => { files.set(path, bytes.slice()); const k = path.split('/')[0]!; sizes[k] = (sizes[k] ?? 0) + bytes.length; n[k] = (n[k] ?? 0) + 1; });
console.log('index s', (performance.now() - t) / 1000, 'rss', process.memoryUsage.rss()/1e6);
for (const k in sizes) console.log(k, n[k], (sizes[k]! / n[k]!).toFixed(0), 'avg bytes', (sizes[k]! / 1e6).toFixed(2), 'MB');
const rootBytes = writeJson(root); console.log('root', rootBytes.length, (await import('node:zlib')).gzipSync(rootBytes).length, root.articles, root.entities, root.shards);
let asked = 0, kb = 0;
const search = createSearch({ fetchFile: async (path) => { asked++; const b = path === 'index.json' ? rootBytes : files.get(path.slice(root.id.length + 1)); if (!b) throw new Error(path); kb += b.length / 1000; return b; } });
const q = makeQueries(corpus);
for (const kind of ['known', 'names', 'words'] as const) {
  let hit = 0, rr = 0; const miss: string[] = []; asked = 0; kb = 0; t = performance.now();
  for (const { text, wanted } of q[kind]) {
    const r = await search.search(text, { excerpts: false });
    const list = [...r.people.hits, ...r.places.hits, ...r.organizations.hits, ...r.articles.hits].slice(0, 10).map(({ href }) => href);
    const rank = list.findIndex((h) => wanted.includes(h)) + 1; if (rank) { hit++; rr += 1 / rank; } else miss.push(`${text} → ${wanted[0]} [${r.forgiven.map((f) => f.typed + '=' + f.readAs.join('|'))}] unk ${r.unknown} n ${r.articles.total}`);
  }
  console.log(kind, hit / q[kind].length, rr / q[kind].length, 'files', asked / q[kind].length, 'kB', kb / q[kind].length, 'ms', (performance.now() - t) / q[kind].length); for (const m of miss.slice(0, 14)) console.log('   ', m);
}
for (let i = 0; i < 3; i++) { const times = []; for (const { text } of q.known.slice(0, 60)) { await search.search(text, { excerpts: false }); const b = performance.now(); await search.search(text, { excerpts: false }); times.push(performance.now() - b); } times.sort((a, b) => a - b); console.log('warm', times[30], times[56]); }
