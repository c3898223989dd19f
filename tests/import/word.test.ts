import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { ReferencedFiles, importArticles, readExistingArticles, readInput } from '../../src/import/index.ts';
import { PICTURE, shownText, valuesOf } from './read-articles.ts';

/** Create a minimal Word document (ECMA-376) of paragraphs, each with its style. */
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

test('the title, the headings and the text of a Word document are imported', async () => {
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

test('an archive that is not a Word document is refused', async () => {
  const zip = new JSZip();
  zip.file('a.txt', 'a');
  const { refusals } = await readInput('a.docx', await zip.generateAsync({ type: 'uint8array' }));
  expect(refusals[0]!.reason).toContain('cannot be opened');
  expect((await readInput('a.zip', await zip.generateAsync({ type: 'uint8array' }))).refusals[0]!.reason).toContain('packed archive');
});

test('the pictures of a Word document are imported with its text; unsupported ones are left out by name', async () => {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const zip = await JSZip.loadAsync(await wordDocument([['Normal', 'The quay was built in 1919.']]));
  const drawing = (id: string, alt: string) =>
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${relation}" r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const change = async (path: string, before: string, more: string) => zip.file(path, (await zip.file(path)!.async('string')).replace(before, more + before));
  await change('word/document.xml', '</w:body>', drawing('p1', 'The quay') + drawing('p2', 'A chart'));
  await change(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="p1" Type="${relation}/image" Target="media/image1.png"/><Relationship Id="p2" Type="${relation}/image" Target="media/image2.emf"/>`,
  );
  await change('[Content_Types].xml', '<Override', '<Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/>');
  zip.file('word/media/image1.png', PICTURE);
  zip.file('word/media/image2.emf', 'no picture');
  const { articles } = await readInput('quay.docx', await zip.generateAsync({ type: 'uint8array' }));
  expect(articles[0]!.body).toBe('The quay was built in 1919.\n\n![The quay](picture-1.png)\n\n![A chart](picture-2.x)\n');
  expect(Buffer.from(articles[0]!.pictures!.get('picture-1.png')!)).toEqual(PICTURE);

  const root = mkdtempSync(join(tmpdir(), 'dateline-word-'));
  try {
    mkdirSync(join(root, 'content/articles'), { recursive: true });
    const [outcome] = await importArticles(articles, {
      root,
      existing: await readExistingArticles(root),
      given: { source: 'The Herald', title: 'Quay', published: '2023-07-05' },
      defaults: { timeZone: 'UTC', source: null },
      site: null,
      files: new ReferencedFiles(root, [], []),
      today: null,
      ask: null,
      dryRun: false,
    });
    expect(outcome!.notes.map(({ text }) => text)).toEqual(['picture picture-2.x: it is not a picture that browsers can show (it shows: A chart)']);
    expect(readFileSync(join(root, 'content/articles/quay.md'), 'utf8')).toContain('![The quay](/images/quay/picture-1.png)');
    expect(readFileSync(join(root, 'public/images/quay/picture-1.png'))).toEqual(PICTURE);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a Word document whose pictures unpack to too much is refused', async () => {
  const zip = await JSZip.loadAsync(await wordDocument([['Normal', 'A text.']]));
  zip.file('word/media/image1.png', new Uint8Array(121_000_000), { compression: 'DEFLATE', compressionOptions: { level: 1 } });
  const { refusals } = await readInput('quay.docx', await zip.generateAsync({ type: 'uint8array' }));
  expect(refusals[0]!.reason).toBe('unpacked, this Word document has more than 120 MB of pictures: make them smaller');
});
