import { withoutHidden } from '../files/hidden-characters.ts';

/** How much of a file is searched for the name of its encoding (HTML Standard, 13.2.3.2: the first 1,024 bytes). */
const PRESCAN = 1024;

/** What Windows programs write that name no encoding. Every byte means something in it, so it comes last. */
const LAST_RESORT = 'windows-1252';

/**
 * Turn a file's bytes into text: by its byte-order mark, by the encoding that it names (XML declaration, `<meta charset>`), as UTF-8 where it is that,
 * and as Windows-1252 otherwise.
 *
 * @throws Error where the file names an encoding that there is not, or holds binary data
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes);
  if (mark) return clean(new TextDecoder(mark).decode(bytes));
  if (bytes.subarray(0, PRESCAN).includes(0)) throw new Error('This is no text: it holds binary data. Save it as text, HTML, Markdown or .docx.');
  const named = namedEncoding(bytes);
  if (named !== null) {
    try {
      return clean(new TextDecoder(named).decode(bytes));
    } catch {
      throw new Error(`The file says that its encoding is “${named}”, and there is none of that name: save it as UTF-8.`);
    }
  }
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return clean(new TextDecoder(LAST_RESORT).decode(bytes));
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head);
  const meta = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return (xml ?? meta)?.[1] ?? null;
}

/**
 * The normalizations that every imported text goes through, and the only ones: line ends become `\n`, soft hyphens and characters that nobody
 * sees go, letters and their accents are composed (NFC).
 */
function clean(text: string): string {
  const { text: visible } = withoutHidden(text.replace(/\r\n?/g, '\n').replaceAll('\u00AD', ''));
  return visible.normalize('NFC');
}
