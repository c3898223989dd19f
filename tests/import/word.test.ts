import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readInput } from '../../src/import/read-input.ts';
import { shownText, valuesOf } from './reading.ts';

/** A Word document of paragraphs, each with its style: the least that the standard (ECMA-376) asks for. */
async function wordDocument(paragraphs: [style: string, text: string][]): Promise<Uint8Array> {
  const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`;
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    ),
  );
  zip.file(
    '_rels/.rels',
    xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
  );
  zip.file(
    'word/_rels/document.xml.rels',
    xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    ),
  );
  zip.file(
    'word/styles.xml',
    xml(
      `<w:styles xmlns:w="${word}">${['Title', 'heading 2', 'Normal'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    ),
  );
  zip.file(
    'word/document.xml',
    xml(
      `<w:document xmlns:w="${word}"><w:body>${paragraphs.map(([style, text]) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  );
  return zip.generateAsync({ type: 'uint8array' });
}

test('a Word document: its title, its headings, its text', async () => {
  const bytes = await wordDocument([
    ['Title', 'Bridge &amp; tunnel'],
    ['Normal', 'Both close on Monday; “both”, said the mayor.'],
    ['heading2', 'Buses'],
    ['Normal', 'They go round.'],
  ]);
  const { articles } = await readInput('a.docx', bytes);
  expect(valuesOf(articles[0]!)).toEqual({ title: 'Bridge & tunnel' });
  expect(shownText(articles[0]!)).toEqual(['Both close on Monday; “both”, said the mayor.', 'Buses', 'They go round.']);
});

test('an archive that is no Word document is refused', async () => {
  const zip = new JSZip();
  zip.file('a.txt', 'a');
  const { refusals } = await readInput('a.docx', await zip.generateAsync({ type: 'uint8array' }));
  expect(refusals[0]!.reason).toContain('cannot be opened');
  expect((await readInput('a.zip', await zip.generateAsync({ type: 'uint8array' }))).refusals[0]!.reason).toContain('no kind that can be read');
});
