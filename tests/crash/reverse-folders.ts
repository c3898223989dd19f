import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/* Preloaded into a build: every folder lists its files in reverse order, as another file system may. */

type Call = (...words: unknown[]) => unknown;
type Done = (error: unknown, entries?: unknown[]) => void;

const { readdir, readdirSync } = fs as unknown as Record<string, Call>;
const later = (fs.promises as unknown as Record<string, Call>)['readdir']!;
Object.assign(fs, {
  readdirSync: (...words: unknown[]) => (readdirSync!(...words) as unknown[]).reverse(),
  readdir(...words: unknown[]) {
    const done = words.pop() as Done;
    readdir!(...words, ((error, entries) => done(error, entries?.reverse())) satisfies Done);
  },
});
Object.assign(fs.promises, { readdir: async (...words: unknown[]) => ((await later(...words)) as unknown[]).reverse() });
syncBuiltinESMExports();
