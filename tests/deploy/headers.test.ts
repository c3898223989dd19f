import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile, withBasePath } from '../../src/build/headers-file.ts';

const written = readFileSync('public/_headers', 'utf8');
const rules = parseHeadersFile(written);
const everywhere = rules.find(({ pattern }) => pattern.test('/'))!.headers;

const POLICY = 'Content-Security-Policy';
const KEEP = 'public, max-age=31536000, immutable';

describe.each([
  [
    'nginx',
    '.deploy/nginx.conf',
    (name: string, value: string) => `add_header ${name} "${value}" always;`,
    /"~(\S+)" "public, max-age=31536000, immutable";/g,
    ['map $uri $dateline_policy {\n  "~^/embed/." "EMBED";\n  default "PAGE";\n}', 'add_header Content-Security-Policy $dateline_policy always;'],
  ],
  [
    'Caddy',
    '.deploy/Caddyfile',
    (name: string, value: string) => `${name} "${value}"`,
    /@keep path_regexp (\S+)/g,
    ['@embed path /embed/*', '@page not path /embed/*', 'header @embed Content-Security-Policy "EMBED"', 'header @page Content-Security-Policy "PAGE"'],
  ],
])('the configuration for %s', (_, file, line, kept, policies) => {
  const text = readFileSync(file, 'utf8');

  test('sends the headers of public/_headers', () => {
    expect(everywhere.length).toBeGreaterThan(3);
    for (const [name, value] of everywhere.filter(([each]) => each !== POLICY)) expect(text.toLowerCase()).toContain(line(name, value).toLowerCase());
  });

  test('sends one policy to the pages of /embed/, and the other to all others', () => {
    const [page, embed] = ['/', '/embed/people/x/'].map((path) => headersFor(rules, path).get(POLICY.toLowerCase())!);
    expect(page).toContain("frame-ancestors 'none'");
    expect(text.split(page!)).toHaveLength(2);
    expect(text.split(embed!)).toHaveLength(2);
    for (const part of policies) expect(text).toContain(part.replace('PAGE', page!).replace('EMBED', embed!));
  });

  test.each(['/', '/news/', '/a/b/'])('lets browsers cache the same files as _headers does, at %s', (base) => {
    expect(text).toContain(KEEP);
    const patterns = [...text.matchAll(kept)].map(([, pattern]) => new RegExp(pattern!));
    const based = parseHeadersFile(withBasePath(written, base));
    for (const path of [
      '_astro/a.12345678.js',
      'search/0123456789/words/a.bin',
      'search/0123456789/names.bin',
      'search/',
      'search/index.json',
      'organizations/search/mentions/2/',
      '',
      'articles/a/',
      'timeline/2023.json',
      '_headers',
    ]) {
      const isKept = headersFor(based, base + path).get('cache-control') === KEEP;
      expect({ path, isKept: patterns.some((pattern) => pattern.test(base + path)) }).toEqual({ path, isKept });
    }
  });
});

test('only scripts of the site may run, and nothing parses text as HTML', () => {
  const headers = new Map(everywhere.map(([name, value]) => [name.toLowerCase(), value]));
  const policy = new Map(
    headers
      .get('content-security-policy')!
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
  );
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect(policy.get('trusted-types')).toBe('dateline-search-worker');
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|data:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
});
