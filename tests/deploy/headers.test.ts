import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseHeadersFile } from '../../src/publish/headers-file.ts';

const rules = parseHeadersFile(readFileSync('public/_headers', 'utf8'));
const everywhere = rules.find(({ pattern }) => pattern.test('/'))!.headers;

describe.each([
  ['nginx', '.deploy/nginx.conf', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Caddy', '.deploy/Caddyfile', (name: string, value: string) => `${name} "${value}"`],
])('the ready file for %s', (_, file, line) => {
  const text = readFileSync(file, 'utf8');

  test('sends the headers of public/_headers', () => {
    expect(everywhere.length).toBeGreaterThan(3);
    for (const [name, value] of everywhere) expect(text.toLowerCase()).toContain(line(name, value).toLowerCase());
  });

  test('lets browsers keep files whose names change with their content', () => {
    expect(text).toContain('public, max-age=31536000, immutable');
  });
});
