import { utf16Of } from '../content-files/index.ts';
import { normalizeText } from './normalize-text.ts';

/** Number of bytes searched for the name of the encoding (HTML Standard, 13.2.3.2). */
const PRESCAN = 1024;

/** Encoding used by Windows programs that do not name one. It can decode any byte, so it is tried last. */
const LAST_RESORT = 'windows-1252';

/** Matches a run of accented letters that no Western language has, such as a word of another alphabet decoded in a Western encoding. */
const ANOTHER_ALPHABET = /[À-ÖØ-öø-ÿ]{4}/u;

/** Decoded text with its encoding. */
export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * Decode the bytes of a file: by the encoding that the publisher gives, by the byte-order mark, by the declared encoding (XML declaration, `<meta charset>`),
 * as UTF-8 if valid, else as Windows-1252.
 *
 * @param given name of the encoding, if the publisher gives one
 * @throws Error when there is no such encoding, the file is binary, or decoding as Windows-1252 does not give real words
 */
export function decodeText(bytes: Uint8Array, given?: string): Decoded {
  const mark = byteOrderMark(bytes);
  const named = given ?? mark ?? utf16Of(bytes)?.toLowerCase() ?? namedEncoding(bytes);
  if (!named?.toLowerCase().startsWith('utf-16') && bytes.includes(0)) {
    throw new Error('this is not a text file but contains binary data: save it as UTF-8 text, HTML, Markdown or .docx');
  }
  if (named !== null) return decodeAs(named, bytes, given === undefined);
  try {
    return { text: normalizeText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' };
  } catch {
    const decoded = decodeAs(LAST_RESORT, bytes, false);
    if (ANOTHER_ALPHABET.test(decoded.text)) {
      throw new Error('it is not UTF-8 and names no other encoding: save it as UTF-8, or name its encoding, such as --encoding windows-1251');
    }
    return decoded;
  }
}

/**
 * Decode bytes in an encoding, given by the file itself or by the user.
 *
 * @throws Error when there is no such encoding
 */
function decodeAs(encoding: string, bytes: Uint8Array, saidByFile: boolean): Decoded {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw new Error(
      saidByFile
        ? `the file says that its encoding is “${encoding}”, which does not exist: save it as UTF-8`
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
