/** The most octets of a line, its end not counted (RFC 5545, 3.1). */
const OCTETS = 75;

/** Write a property as a content line with a TEXT value (RFC 5545, 3.3.11), folded. */
export function textLine(name: string, value: string): string {
  return contentLine(name, escapeText(value));
}

/** Write a property as a content line, folded. The value stands as it is given. */
export function contentLine(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** Write a list of TEXT values as one content line. */
export function textListLine(name: string, values: readonly string[]): string {
  return fold(`${name}:${values.map(escapeText).join(',')}`);
}

/** Escape text; control characters, which no value may have, become spaces. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n?|\n/g, String.raw`\n`)
    .replace(/[\u0000-\u001f\u007f]/g, ' ');
}

/** Fold a line: no line has more than 75 octets, a character is never cut, and each line after the first begins with a space. */
function fold(line: string): string {
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let i = 0; i < line.length; i++) {
    const codePoint = line.codePointAt(i)!;
    const length = octetsOf(codePoint);
    if (octets + length > OCTETS) {
      folded += `${line.slice(start, i)}\r\n `;
      start = i;
      octets = 1;
    }
    octets += length;
    // A surrogate pair is one character.
    if (codePoint > 0xffff) i++;
  }
  return `${folded}${line.slice(start)}\r\n`;
}

/** How many octets a character has in UTF-8. */
function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
