/** Maximum number of octets in a line, without its end (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

/** Format a property as a folded content line with a TEXT value (RFC 5545, 3.3.11). */
export function textLine(name: string, value: string): string {
  return contentLine(name, escapeText(value));
}

/** Format a property as a folded content line. The value is not escaped. */
export function contentLine(name: string, value: string): string {
  return foldLine(`${name}:${value}`);
}

/** Format a list of TEXT values as one content line. */
export function textListLine(name: string, values: readonly string[]): string {
  return foldLine(`${name}:${values.map(escapeText).join(',')}`);
}

/** Escape a TEXT value; control characters, which no value may contain, become spaces. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n?|\n/g, String.raw`\n`)
    .replace(/[\u0000-\u001f\u007f]/g, ' ');
}

/** Fold a line at 75 octets without splitting a character; each continuation begins with a space. */
function foldLine(line: string): string {
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let i = 0; i < line.length; i++) {
    const codePoint = line.codePointAt(i)!;
    const length = octetsOf(codePoint);
    if (octets + length > MAX_OCTETS) {
      folded += `${line.slice(start, i)}\r\n `;
      start = i;
      octets = 1;
    }
    octets += length;
    // Count a surrogate pair as one character.
    if (codePoint > 0xffff) i++;
  }
  return `${folded}${line.slice(start)}\r\n`;
}

/** Return the number of octets of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
