/*
 * After an installation: puts the Node.js that came as an optional package on the path of `npm run` and `npx`, where npm has not done so. npm 10 removes the link
 * of the right package together with those of the packages for other systems, because all of them are called `node`.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const isWindows = process.platform === 'win32';
const name = isWindows ? 'node.exe' : 'node';
const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const installed = Object.keys(optionalDependencies).find((each) => existsSync(join(root, 'node_modules', each, 'bin', name)));
const folder = join(root, 'node_modules/.bin');
const link = join(folder, name);

// Without a package for this system its own Node.js is used.
if (installed !== undefined && !existsSync(link) && !existsSync(join(folder, 'node.cmd'))) {
  mkdirSync(folder, { recursive: true });
  const program = join(root, 'node_modules', installed, 'bin', name);
  if (isWindows) linkOrCopy(program, link);
  else symlinkSync(join('..', installed, 'bin', name), link);
}

/** A second name for a file; a copy where the disk has no such names. */
function linkOrCopy(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
