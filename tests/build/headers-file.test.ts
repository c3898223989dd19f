import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile, withBasePath } from '../../src/build/headers-file.ts';

const TEXT = `
# For every page
/*
  X-Content-Type-Options: nosniff
  Link: </a.css>; rel=preload

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/articles/:slug/
\tX-Kind: article
/a.b
  Link: </b.css>; rel=preload
`;

function at(path: string): Record<string, string> {
  return Object.fromEntries(headersFor(parseHeadersFile(TEXT), path));
}

describe('headers for a path', () => {
  test.each([
    ['/', {}],
    ['/_astro/x.css', { 'cache-control': 'public, max-age=31536000, immutable' }],
    ['/other/_astro/x.css', {}],
    ['/articles/shelling/', { 'x-kind': 'article' }],
    // A placeholder is one non-empty segment of a path.
    ['/articles/2023/shelling/', {}],
    ['/articles//', {}],
    // A dot matches only a dot.
    ['/aXb', {}],
  ])('%s', (path, own) => {
    expect(at(path)).toEqual({ 'x-content-type-options': 'nosniff', link: '</a.css>; rel=preload', ...own });
  });

  test('values of one name are joined, in the order of the file', () => {
    expect(at('/a.b')['link']).toBe('</a.css>; rel=preload, </b.css>; rel=preload');
  });
});

test('under a base path, rules apply to the path after it; those that name it are unchanged', () => {
  const rules = parseHeadersFile(withBasePath(`${TEXT}\n/news/data/*\n  X-Data: yes\n`, '/news/'));
  const names = (path: string) => [...headersFor(rules, path).keys()];
  expect(names('/news/_astro/x.css')).toEqual(['x-content-type-options', 'link', 'cache-control']);
  expect(names('/news/articles/shelling/')).toEqual(['x-content-type-options', 'link', 'x-kind']);
  expect(names('/news/data/a.csv')).toEqual(['x-content-type-options', 'link', 'x-data']);
  expect(names('/_astro/x.css')).toEqual([]);
  expect(withBasePath(TEXT, '/')).toBe(TEXT);
});

test('“! Name”, in capitals or not, removes a header of an earlier rule, only for the paths of its own rule', () => {
  const rules = parseHeadersFile('/*\n  X-A: 1\n  X-B: 2\n/in/*\n  ! x-a\n  X-A: 3\n/in/deep/*\n  ! X-A\n  ! X-B\n');
  const at = (path: string) => Object.fromEntries(headersFor(rules, path));
  expect([at('/'), at('/in/'), at('/in/deep/a')]).toEqual([{ 'x-a': '1', 'x-b': '2' }, { 'x-a': '3', 'x-b': '2' }, {}]);
});

describe('invalid text is refused with its line', () => {
  test.each([
    ['/*\n  X-Frame-Options DENY', '_headers:2  A header is written “Name: value”: “X-Frame-Options DENY”.'],
    ['X-Frame-Options: DENY', '_headers:1  A path begins with “/”, and a header is indented: “X-Frame-Options: DENY”.'],
    ['# none\n\n  X-Frame-Options: DENY', '_headers:3  This header has no path above it.'],
  ])('%j', (text, message) => {
    expect(() => parseHeadersFile(text)).toThrow(message);
  });
});

describe('the headers of this site', () => {
  const rules = parseHeadersFile(readFileSync('public/_headers', 'utf8'));
  const policyOf = (path: string) =>
    new Map(
      (headersFor(rules, path).get('content-security-policy') ?? '').split(';').map((directive): [string, string] => {
        const [name = '', ...values] = directive.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
  const policy = policyOf('/');

  test('every page but those of /embed/ has the same policy', () => {
    for (const path of [
      '/articles/x/',
      '/people/embed/',
      '/places/embed/mentions/2/',
      '/embed',
      '/embedded/x/',
      '/404.html',
      '/search/',
      '/figures/x/figure.svg',
    ])
      expect(policyOf(path), path).toEqual(policy);
  });

  test('a page that other sites may show in a frame runs no script and requests nothing from other servers', () => {
    for (const path of ['/embed/people/x/', '/embed/timeline/2023/05/']) {
      expect(Object.fromEntries(policyOf(path)), path).toEqual({
        'default-src': "'none'",
        'style-src': "'self'",
        'img-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': '*',
      });
    }
    const others = ['x-content-type-options', 'referrer-policy', 'permissions-policy'];
    for (const name of others) expect(headersFor(rules, '/embed/people/x/').get(name), name).toBe(headersFor(rules, '/').get(name));
  });

  test('only scripts of the site may run, and nothing is loaded from elsewhere', () => {
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('dateline-search-worker');
    for (const directive of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'worker-src', 'manifest-src', 'form-action']) {
      expect(policy.get(directive), directive).toBe("'self'");
    }
    for (const directive of ['base-uri', 'frame-ancestors']) expect(policy.get(directive), directive).toBe("'none'");
  });

  test('only files whose names change with their content are cached for long', () => {
    for (const path of ['/_astro/page.x1.css', '/search/0123456789abcdef/words/0.bin'])
      expect(headersFor(rules, path).get('cache-control'), path).toContain('immutable');
    for (const path of ['/', '/articles/x/', '/edition.json', '/search/index.json']) expect(headersFor(rules, path).has('cache-control'), path).toBe(false);
  });

  test('every page has the headers that limit content types, windows and referrers', () => {
    const headers = headersFor(rules, '/timeline/');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });
});
