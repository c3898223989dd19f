import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../src/build/server.ts';
import { copySite, runCommand } from '../site/site-copy.ts';

/** A hostile edition, built and served. */
export interface HostileSite {
  /** The folder of the built site. */
  folder: string;
  origin: string;
  /** Serve it with or without its Content-Security-Policy. */
  protect(isProtected: boolean): void;
  close(): Promise<void>;
}

/** Build content in a modified copy of the project, and serve it. */
export async function buildHostileSite(writeContent: (folder: string) => void, change: (root: string) => void = () => undefined): Promise<HostileSite> {
  const content = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  writeContent(content);
  const root = copySite(content);
  rmSync(content, { recursive: true });
  publishDeadLinks(root);
  change(root);
  const build = runCommand(root, 'build', ['--copy']);
  if (build.status !== 0) throw new Error(`The hostile edition could not be built.\n${build.stderr.slice(0, 2000)}${build.stdout.slice(-3000)}`);
  const folder = join(root, 'dist');
  const headers = join(folder, '_headers');
  const whole = readFileSync(headers, 'utf8');
  const server = await startServer({ folder, port: 0 });
  return {
    folder,
    origin: new URL(server.url).origin,
    protect: (isProtected) => writeFileSync(headers, isProtected ? whole : whole.replace(/^.*Content-Security-Policy:.*$/m, '')),
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** Remove the sanitizer, and everything after it, from a copy of the project. */
export function removeSanitizer(root: string): void {
  replace(join(root, 'src/markdown/parse.ts'), 'const tree = sanitizer.runSync(unsanitized);', 'return { tree: unsanitized, removed: [], problems: [] };');
}

/** Let a copy of the project publish dead links: many cases contain one, and would be refused for that alone. */
function publishDeadLinks(root: string): void {
  const none =
    'export function findDeadLinks(...all: Parameters<typeof checkLinks>) {\n  return { ...checkLinks(...all), dead: [] };\n}\n\nfunction checkLinks(';
  replace(join(root, 'src/build/dead-links.ts'), 'export function findDeadLinks(', none);
}

function replace(file: string, line: string, other: string): void {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(line)) throw new Error(`${file} has no “${line}” any more: change this test accordingly.`);
  writeFileSync(file, source.replace(line, other));
}
