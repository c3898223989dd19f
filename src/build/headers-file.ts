import { PublishError } from './publish-error.ts';

/** Rule of a `_headers` file: headers for the paths that match a pattern. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Parse a `_headers` file as Cloudflare Pages and Netlify do: a path pattern on its own line, then its headers, indented.
 * `*` matches any characters, `:name` one segment of a path; `#` starts a comment.
 *
 * @throws PublishError with the number of the invalid line
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      if (!content.startsWith('/')) throw new PublishError(`_headers:${index + 1}  A path begins with “/”, and a header is indented: “${content}”.`);
      rules.push({ pattern: patternOf(content), headers: [] });
      continue;
    }
    const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.*)$/.exec(content) ?? [];
    if (name === undefined || value === undefined) throw new PublishError(`_headers:${index + 1}  A header is written “Name: value”: “${content}”.`);
    const rule = rules.at(-1);
    if (!rule) throw new PublishError(`_headers:${index + 1}  This header has no path above it.`);
    rule.headers.push([name, value]);
  }
  return rules;
}

/** Prefix the rules with the base path of a site, such as `/news/`, because hosts compare the whole path. Lines that already have it stay. */
export function underBase(text: string, base: string): string {
  return text.replace(/^\/.*/gm, (path) => (path.startsWith(base) ? path : base + path.slice(1)));
}

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[A-Za-z]\w*/g, '[^/]+')
    .replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
}

/** Return the headers for a path from all matching rules; values of the same name are joined by commas. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    const former = headers.get(key);
    headers.set(key, former === undefined ? value : `${former}, ${value}`);
  }
  return headers;
}
