import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { documentKindOf } from '../../src/content-files/document-kind.ts';

const zipped = async (...names: string[]) => {
  const zip = new JSZip();
  for (const name of names) zip.file(name, `<x/> ${name}`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['a Word document', () => zipped('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), 'a Word document'],
  ['an OpenDocument text', () => zipped('mimetype', 'content.xml'), 'a packed file, such as a document of a word processor'],
  ['a PDF', () => bytesOf('%PDF-1.4\n%\u00e2\u00e3'), 'a PDF document'],
  ['an RTF', () => bytesOf('{\\rtf1\\ansi Hello}'), 'an RTF document'],
  ['an old Word document', () => bytesOf('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000'), 'a document of an old version of Word'],
  ['a photograph', () => bytesOf('\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF'), 'a picture'],
])('%s is recognized by its first bytes', async (_, make, name) => {
  expect(documentKindOf(await make())?.name).toBe(name);
});

test.each(['', '---\ntitle: A\n---\n', 'PK is a name', 'PDF-1.4', '{\\emph a}', 'The %PDF- format'])('a text is none: %s', (text) => {
  expect(documentKindOf(bytesOf(text))).toBeNull();
});
