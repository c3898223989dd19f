import { withoutHidden } from '../text/index.ts';

/** Characters of the bytes 0x91 to 0x97 in Windows-1252. Decoded as Latin-1, these bytes become control characters, which texts do not contain. */
const WINDOWS_QUOTES: Record<string, string> = {
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
};

/** Last character of the same punctuation in UTF-8 when decoded as Windows-1252, after “â€”, which occurs in no language. */
const TWICE_ENCODED: Record<string, string> = {
  '\u02DC': '‘',
  '\u2122': '’',
  '\u0153': '“',
  '\u009D': '”',
  '\u00A2': '•',
  '\u201C': '–',
  '\u201D': '—',
  '\u00A6': '…',
};

/**
 * Normalize an imported text, and change nothing else: line endings become `\n`, soft hyphens and invisible characters are removed, quotation marks and dashes
 * broken by a wrong encoding are repaired, and characters are composed (NFC).
 */
export function normalizeText(text: string): string {
  const corrected = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00AD', '')
    .replace(/â€([\u02DC\u2122\u0153\u009D\u00A2\u201C\u201D\u00A6])/g, (_, last: string) => TWICE_ENCODED[last]!)
    .replace(/[\u0091-\u0097]/g, (control) => WINDOWS_QUOTES[control]!);
  return withoutHidden(corrected).text.normalize('NFC');
}
