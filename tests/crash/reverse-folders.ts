import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Preloaded into a build: every folder lists its files in reverse order, as another file system may.

type Call = (...args: unknown[]) => unknown;
type Done = (error: unknown, entries?: unknown[]) => void;

const { readdir, readdirSync } = fs as unknown as Record<string, Call>;
const later = (fs.promises as unknown as Record<string, Call>)['readdir']!;
Object.assign(fs, {
  readdirSync: (...args: unknown[]) => (readdirSync!(...args) as unknown[]).reverse(),
  readdir(...args: unknown[]) {
    const done = args.pop() as Done;
    readdir!(...args, ((error, entries) => done(error, entries?.reverse())) satisfies Done);
  },
});
Object.assign(fs.promises, { readdir: async (...args: unknown[]) => ((await later(...args)) as unknown[]).reverse() });
syncBuiltinESMExports();
