import type { YAMLError } from 'yaml';

/** Maximum length of a corrected line in a message. */
const MAX_SHOWN_LENGTH = 120;

/** Matches a line with a field: its indentation, its name with the colon, and its value. */
const FIELD_LINE = /^\s*(?:- )?([\w-]+:)[ \t]+(\S.*)$/;
/** Matches a value that contains a colon and a space, outside of quotation marks. */
const COLON_IN_VALUE = /^[^"'[{].*:(?:\s|$)/;

/** Return in plain words what is wrong in a YAML text and how to mend it, for an error of the library at an offset of the text. */
export function explainYamlError({ code, message, pos }: Pick<YAMLError, 'code' | 'message' | 'pos'>, text: string): string {
  if (code === 'MULTIPLE_DOCS') return 'A line “---” or “...” ends the fields, and there is more after it: remove the line.';
  if (isOverflow({ message })) return 'The values are nested too deeply here: remove levels.';
  const line = lineAt(text, pos[0]);
  const [, name = '', value = ''] = FIELD_LINE.exec(line) ?? [];
  const quoted = value === '' ? '.' : `: “${shorten(`${name} ${quote(value)}`)}”.`;
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (COLON_IN_VALUE.test(value)) return `A text with “: ” in it needs quotation marks around it${quoted}`;
      if (value !== '') return 'The line below this one is further to the right: begin it in the same column as this one.';
      return /^\s*[\w-]+:\S/.test(line)
        ? `A space is missing after the colon: “${shorten(line.trim().replace(':', ': '))}”.`
        : 'This line is not a field: a field is written “name: value”, with a colon and a space after its name.';
    case 'TAB_AS_INDENT':
      return 'This line begins with a tab: begin it with spaces, two for each level.';
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
      return `A text that begins with “${text[pos[0]] ?? ''}” needs quotation marks around it${quoted}`;
    case 'BAD_DQ_ESCAPE':
      return `In "double" quotation marks a backslash begins a special character: use 'single' ones${quoted}`;
    case 'UNEXPECTED_TOKEN':
      if (/^["']/.test(value)) return `There is more text after the quotation mark that ends the value: use another kind of quotation marks around it${quoted}`;
      if (/^[[{>|]/.test(value)) return `A text that begins with “${value[0]!}” needs quotation marks around it${quoted}`;
      break;
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      if (/closing .quote/.test(message)) return 'The quotation marks around a text are not closed: add the second one at the end of the text.';
      if (/^Flow (?:map|sequence)/.test(message)) return 'A “[” or “{” is not closed: add “]” or “}”, or quotation marks around the text.';
      return 'This line does not begin in the same column as the lines above that it belongs to: correct the spaces before it.';
    default:
  }
  return `This line cannot be understood (in the words of the YAML parser: ${message.split('\n')[0]!}). A text with “: ”, or with a special sign at its beginning, needs quotation marks around it.`;
}

/** Return whether an error is a stack overflow. */
export function isOverflow({ message }: { message: string }): boolean {
  return message.startsWith('Maximum call stack');
}

/** Return the offset at which to report an error: for a text whose quotation marks are not closed, that of its beginning, not of the end of the fields. */
export function offsetOfError({ message, pos }: Pick<YAMLError, 'message' | 'pos'>, text: string): number {
  const mark = /closing (.)quote/.exec(message)?.[1];
  if (mark === undefined) return pos[0];
  const opening = [...text.matchAll(/(?<=^[ \t]*(?:- )?[\w-]+:[ \t]+)["']/gm)].findLast(({ 0: found, index }) => found === mark && index < pos[0]);
  return opening?.index ?? pos[0];
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : Math.max(start, end));
}

/** Put a value in quotation marks that its text does not contain. */
function quote(value: string): string {
  const text = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (!text.includes("'")) return `'${text}'`;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function shorten(line: string): string {
  return line.length <= MAX_SHOWN_LENGTH ? line : `${line.slice(0, MAX_SHOWN_LENGTH)}…`;
}
