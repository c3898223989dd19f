import type { TemplateCommand } from './template-commands.ts';

/** Matches module imports and exports, up to the next empty line. */
const MODULE = /^(?:import\s+(?:[^'"\n]*?\sfrom\s+)?['"]|export\s+(?:const|let|var|default|async|function|class|\{|\*))[^]*?(?=\n[ \t]*\n|$(?![^]))/gm;
const COMPONENT = /<(\/?)([A-Z][\w.]*)(?=[\s/>])/g;
/** Maximum length of a tag or expression in characters: nobody types a longer one, so it is not searched for further. */
const MAX_LENGTH = 5000;

/** Find the additions of MDX to Markdown, in order: modules, components, expressions. Linear time. */
export function jsxCommands(text: string): TemplateCommand[] {
  const commands: TemplateCommand[] = [];
  for (const { 0: whole, index } of text.matchAll(MODULE)) commands.push({ kind: 'comment', start: index, end: index + whole.length, inside: '' });
  for (const { 0: opening, 1: slash, 2: name, index } of text.matchAll(COMPONENT)) {
    const end = tagEnd(text, index + opening.length);
    if (end === -1) continue;
    const inside = text.slice(index + opening.length, end - 1);
    const isAlone = inside.endsWith('/');
    const call = `${name!.replace(/\./g, '-').toLowerCase()} ${withoutBraces(isAlone ? inside.slice(0, -1) : inside)}`;
    // The content of a component is text and is kept.
    commands.push({ kind: slash === '/' || !isAlone ? 'comment' : 'shortcode', start: index, end, inside: call });
  }
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
    const end = braceEnd(text, at);
    if (end === -1) continue;
    const inside = text.slice(at + 1, end - 1).trim();
    const quoted = /^(?:"([^"\\]*)"|'([^'\\]*)'|`([^`$\\]*)`)$/.exec(inside);
    const kind = /^\/\*[^]*\*\/$/.test(inside) ? 'comment' : quoted ? 'literal' : 'output';
    commands.push({ kind, start: at, end, inside: quoted ? (quoted[1] ?? quoted[2] ?? quoted[3] ?? '') : inside });
    at = end - 1;
  }
  return outermost(commands);
}

/** Return the offset after a tag, found by balancing its braces and quotation marks; -1 if the tag does not end. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < Math.min(text.length, from + MAX_LENGTH); at++) {
    const unit = text[at]!;
    if (unit === '>') return at + 1;
    if (unit === '<') return -1;
    if (unit === '"' || unit === "'") {
      const close = text.indexOf(unit, at + 1);
      if (close === -1) return -1;
      at = close;
    } else if (unit === '{') {
      const end = braceEnd(text, at);
      if (end === -1) return -1;
      at = end - 1;
    }
  }
  return -1;
}

/** Return the offset after the brace that closes the one at an offset; -1 if there is none in the same paragraph. */
function braceEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + MAX_LENGTH); at++) {
    const unit = text[at]!;
    if (unit === '{') depth++;
    else if (unit === '}' && --depth === 0) return at + 1;
    else if (unit === '\n' && text[at + 1] === '\n') return -1;
  }
  return -1;
}

/** Replace attribute expressions by the first quoted string in them: `src={require('./a.jpg')}` → `src="./a.jpg"`. */
function withoutBraces(attributes: string): string {
  return attributes.replace(/=\s*\{([^}]*)\}+/g, (_, expression: string) => `="${/["'`]([^"'`]*)["'`]/.exec(expression)?.[1] ?? ''}"`);
}

/** Return the commands that are not inside another one, in order. */
function outermost(commands: TemplateCommand[]): TemplateCommand[] {
  const ordered = commands.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return ordered.filter((command) => {
    if (command.start < end) return false;
    end = command.end;
    return true;
  });
}
