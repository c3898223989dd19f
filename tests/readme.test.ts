import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('the README has the two lines, and CI runs its test line word for word', () => {
  expect(readme).toMatch(/^npm ci && npm start\b/m);
  const [testLine] = /^npm ci && npm test\b/m.exec(readme)!;
  expect(readFileSync('.ci/run', 'utf8')).toContain(testLine);
});

test('every command that the README names is there', () => {
  const named = [...readme.matchAll(/`npm (?:run (?:--silent )?)?([a-z:]+)/g)].map(([, name]) => name!).filter((name) => name !== 'ci' && name !== 'run');
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file of the project that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:src|tests|content|public|\.ci|\.config)\/[\w./-]*)`/g), ...readme.matchAll(/\]\((\.[\w./-]+)\)/g)].map(
    ([, path]) => path!,
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
