import { withoutHidden } from '../text/index.ts';

/** What the bytes 0x91 to 0x97 mean in Windows-1252. Where a text was taken for Latin-1 they are control characters, which no text has. */
const WINDOWS_QUOTES: Record<string, string> = {
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
};

/** What the last byte of the same characters in UTF-8 became where that was taken for Windows-1252. Before it stands “â€”, which no language writes so. */
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
 * The normalizations that every imported text goes through, and the only ones: line ends become `\n`, soft hyphens and characters that nobody
 * sees go, quotation marks and dashes that a wrong encoding broke are mended, letters and their accents are composed (NFC).
 */
export function normalizeText(text: string): string {
  const mended = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00AD', '')
    .replace(/â€([\u02DC\u2122\u0153\u009D\u00A2\u201C\u201D\u00A6])/g, (_, last: string) => TWICE_ENCODED[last]!)
    .replace(/[\u0091-\u0097]/g, (control) => WINDOWS_QUOTES[control]!);
  return withoutHidden(mended).text.normalize('NFC');
}
