import { PublishError } from './publish-error.ts';

/** A rule of a `_headers` file: headers for the paths that a pattern covers. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Read a `_headers` file as Cloudflare Pages and Netlify do: a path pattern on a line of its own, then its headers, indented.
 * `*` stands for any characters, `:name` for one part of a path; `#` begins a comment.
 *
 * @throws PublishError with the line of what cannot be read
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

/** The same rules for a site that lives under a path of its own, such as `/news/`: hosts compare the whole path. Lines that name it already stay. */
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

/** The headers for a path: those of every rule that covers it; values of one name are joined by commas. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    const former = headers.get(key);
    headers.set(key, former === undefined ? value : `${former}, ${value}`);
  }
  return headers;
}
