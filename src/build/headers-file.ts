import { PublishError } from './publish-error.ts';

/** Rule of a `_headers` file: headers for the paths that match a pattern. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
  /** Names, in lower case, of headers of the rules above that do not apply here. */
  removed: string[];
}

/**
 * Parse a `_headers` file as Cloudflare Pages and Netlify do: a path pattern on its own line, then its headers, indented.
 * `*` matches any characters, `:name` one segment of a path; `#` starts a comment. `! Name`
 * drops a header that a rule above sets (Cloudflare).
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
      rules.push({ pattern: patternOf(content), headers: [], removed: [] });
      continue;
    }
    const dropped = /^!\s+([\w-]+)$/.exec(content)?.[1];
    const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.*)$/.exec(content) ?? [];
    if (dropped === undefined && (name === undefined || value === undefined))
      throw new PublishError(`_headers:${index + 1}  A header is written “Name: value”: “${content}”.`);
    const rule = rules.at(-1);
    if (!rule) throw new PublishError(`_headers:${index + 1}  This header has no path above it.`);
    if (dropped === undefined) rule.headers.push([name!, value!]);
    else rule.removed.push(dropped.toLowerCase());
  }
  return rules;
}

/** Prefix the rules with the base path of a site, such as `/news/`, because hosts compare the whole path. Lines that already have it stay. */
export function withBasePath(text: string, base: string): string {
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
  for (const rule of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const name of rule.removed) headers.delete(name);
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      const previous = headers.get(key);
      headers.set(key, previous === undefined ? value : `${previous}, ${value}`);
    }
  }
  return headers;
}
