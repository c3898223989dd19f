/** Kind of a file that is no text: what it is called, and a clause about how to get at its text. */
interface DocumentKind {
  name: string;
  remedy: string;
  /** Whether it is a Word document (.docx), which can be imported. */
  isWord: boolean;
}

/** Kinds of files that are no text, with the bytes at their beginning. */
const KINDS: [magic: string, name: string, remedy: string][] = [
  [
    'PK\u0003\u0004',
    'a packed file, such as a document of a word processor',
    'save its text as a Word document (.docx), and bring it in with “npm run import”',
  ],
  ['%PDF-', 'a PDF document', 'copy its text into a text file, or save it as a Word document (.docx), and bring it in with “npm run import”'],
  ['{\\rtf', 'an RTF document', 'open it in a word processor, save it as a Word document (.docx), and bring it in with “npm run import”'],
  [
    '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
    'a document of an old version of Word',
    'open it in a word processor, save it as a Word document (.docx), and bring it in with “npm run import”',
  ],
  ['\u0089PNG', 'a picture', 'move it to public/images/'],
  ['\u00FF\u00D8\u00FF', 'a picture', 'move it to public/images/'],
];

/** Number of bytes at the beginning of a file by which its kind is recognized. In those of a packed file stand the names of its first files. */
export const HEAD_LENGTH = 4000;

/** Whether a file is a packed one, such as a Word document. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Return what a file is and how to get at its text, if it is a document or picture and not a text, whatever its name ends in; null for other files. */
export function documentKindOf(bytes: Uint8Array): DocumentKind | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_LENGTH)).toString('latin1');
  const [magic, name = '', remedy = ''] = KINDS.find(([beginning]) => head.startsWith(beginning)) ?? [];
  if (magic === undefined) return null;
  const isWord = magic.startsWith('PK') && head.includes('word/');
  return isWord ? { name: 'a Word document', remedy: 'let its name end in .docx, and bring it in with “npm run import”', isWord } : { name, remedy, isWord };
}

/** Return the message for a document in place of a text. */
export function describeDocument({ name, remedy }: DocumentKind): string {
  return `This file is ${name}, not a text: ${remedy}.`;
}
