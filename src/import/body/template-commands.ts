/** A command of a template language in a text. */
export interface TemplateCommand {
  /**
   * `shortcode` of Hugo, `tag` `{% %}` or `output` `{{ }}` of Liquid and similar languages; `literal` is text protected from interpretation, `anchor` the id of
   * a heading.
   */
  kind: 'shortcode' | 'tag' | 'output' | 'literal' | 'code' | 'comment' | 'anchor';
  start: number;
  end: number;
  /** Content between the delimiters; for a literal or a code block, its text. */
  inside: string;
}

const OPENERS = /\{\{<|\{\{%|\{\{|\{%/g;
/** Tags whose content is not a template, with the kind of command they become. */
const VERBATIM: Partial<Record<string, TemplateCommand['kind']>> = { raw: 'literal', verbatim: 'literal', highlight: 'code', comment: 'comment' };

/**
 * Find template commands in a text, in order: shortcodes of Hugo, tags and outputs of Liquid, Nunjucks and Jinja. A text with shortcodes is
 * Hugo's, so `{{ }}` and `{% %}` in it are text. Linear time.
 */
export function templateCommands(text: string): TemplateCommand[] {
  const commands: TemplateCommand[] = [];
  const isHugo = /\{\{[<%]/.test(text);
  /** Closing delimiters known not to occur in the rest of the text. */
  const absent = new Set<string>();
  for (const { 0: opener, index } of text.matchAll(OPENERS)) {
    if (index < (commands.at(-1)?.end ?? 0)) continue;
    if (isHugo && !/[<%]$/.test(opener.slice(2))) continue;
    const closer = opener === '{{<' ? '>}}' : opener === '{{%' ? '%}}' : opener === '{%' ? '%}' : '}}';
    const close = absent.has(closer) ? -1 : endOf(text, index + opener.length, closer);
    if (close === -1) {
      absent.add(closer);
      continue;
    }
    const inside = text.slice(index + opener.length, close).replace(/^[-~]|[-~]$/g, '');
    const end = close + closer.length;
    if (inside.trim() === '') continue;
    const escaped = /^\s*\/\*([^]*)\*\/\s*$/.exec(inside);
    const kind = escaped ? 'literal' : opener.length === 3 ? 'shortcode' : opener === '{%' ? 'tag' : 'output';
    const name = kind === 'shortcode' || kind === 'tag' ? (/^\s*(\w+)/.exec(inside)?.[1] ?? '') : '';
    const verbatim = Object.hasOwn(VERBATIM, name) ? VERBATIM[name] : undefined;
    const last = verbatim && !/\/\s*$/.test(inside) ? endTag(text, end, name, kind, absent) : null;
    if (verbatim && last) commands.push({ kind: verbatim, start: index, end: last.end, inside: content(verbatim, inside, text.slice(end, last.start)) });
    else commands.push({ kind, start: index, end, inside: escaped ? `${opener}${escaped[1]!}${closer}` : inside });
  }
  return commands;
}

/** Return the offset of the closing delimiter of a command. Quoted delimiters do not count, unless the quotation is never closed. */
function endOf(text: string, from: number, closer: string): number {
  const plain = text.indexOf(closer, from);
  if (plain === -1) return -1;
  let quote = '';
  for (let at = from; at < Math.min(text.length, plain + MAX_QUOTED_LENGTH); at++) {
    const unit = text[at]!;
    if (quote !== '') {
      if (unit === '\\') at++;
      else if (unit === quote) quote = '';
      else if (unit === '\n' && at > plain) return plain;
    } else if (unit === '"' || unit === '`') quote = unit;
    else if (text.startsWith(closer, at)) return at;
  }
  return plain;
}

/** Maximum distance from a quoted delimiter to the end of the quotation. */
const MAX_QUOTED_LENGTH = 2000;

function endTag(text: string, from: number, name: string, kind: TemplateCommand['kind'], absent: Set<string>): { start: number; end: number } | null {
  const key = `end of ${kind} ${name}`;
  if (absent.has(key)) return null;
  const tag = kind === 'tag' ? new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g') : new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`, 'g');
  tag.lastIndex = from;
  const found = tag.exec(text);
  if (!found) absent.add(key);
  return found && { start: found.index, end: tag.lastIndex };
}

/** Return a code block of Liquid or Hugo as a fenced code block; other content unchanged. */
function content(kind: TemplateCommand['kind'], inside: string, held: string): string {
  if (kind !== 'code') return held;
  const [, language = ''] = /^\s*highlight\s+"?([\w+#-]+)/.exec(inside) ?? [];
  const fence = '`'.repeat(Math.max(3, ...Array.from(held.matchAll(/`+/g), ([run]) => run.length + 1)));
  return `\n${fence}${language}\n${held.replace(/^\s*\n|\s+$/g, '')}\n${fence}\n`;
}
