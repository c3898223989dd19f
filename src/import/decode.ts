import { utf16Of } from '../content-files/index.ts';
import { normalizeText } from './normalize.ts';

/** How much of a file is searched for the name of its encoding (HTML Standard, 13.2.3.2: the first 1,024 bytes). */
const PRESCAN = 1024;

/** What Windows programs write that name no encoding. Every byte means something in it, so it comes last. */
const LAST_RESORT = 'windows-1252';

/** Letters with an accent, in a row: Western languages have two at the most, and a word of another alphabet taken for one of theirs has more. */
const ANOTHER_ALPHABET = /[À-ÖØ-öø-ÿ]{4}/u;

/** A file's text, and the encoding that it was read in. */
export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * Turn a file's bytes into text: in the encoding that the publisher names, by its byte-order mark, by the encoding that it names (XML declaration,
 * `<meta charset>`), as UTF-8 where it is that, and as Windows-1252 otherwise.
 *
 * @param given name of the encoding, where the publisher gives it
 * @throws Error where there is no such encoding, the file holds binary data, or Windows-1252 makes no words of it
 */
export function decodeText(bytes: Uint8Array, given?: string): Decoded {
  const mark = byteOrderMark(bytes);
  const named = given ?? mark ?? utf16Of(bytes)?.toLowerCase() ?? namedEncoding(bytes);
  if (!named?.toLowerCase().startsWith('utf-16') && bytes.includes(0)) {
    throw new Error('this is no text, it holds binary data: save it as UTF-8 text, HTML, Markdown or .docx');
  }
  if (named !== null) return decodeAs(named, bytes, given === undefined);
  try {
    return { text: normalizeText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' };
  } catch {
    const decoded = decodeAs(LAST_RESORT, bytes, false);
    if (ANOTHER_ALPHABET.test(decoded.text)) {
      throw new Error('it is no UTF-8 and names no other encoding: save it as UTF-8, or say which one it is, such as --encoding windows-1251');
    }
    return decoded;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array, saidByFile: boolean): Decoded {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw new Error(
      saidByFile
        ? `the file says that its encoding is “${encoding}”, and there is none of that name: save it as UTF-8`
        : `there is no encoding “${encoding}”: usual ones are windows-1251, windows-1252, koi8-r and utf-16le`,
    );
  }
  return { text: normalizeText(decoder.decode(bytes)), encoding: decoder.encoding };
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
