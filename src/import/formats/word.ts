import { Readable } from 'node:stream';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { documentKindOf, isPacked } from '../../content-files/index.ts';
import { htmlToMarkdown } from '../html/to-markdown.ts';
import type { Format, FoundFields } from '../types.ts';

/** Maximum unpacked size without pictures, in bytes: the text of a thick book takes a few megabytes. */
const MAX_UNPACKED_SIZE = 20_000_000;
/** Maximum unpacked size of pictures and other parts, in bytes. */
const MAX_PARTS_SIZE = 120_000_000;

const CANNOT_BE_OPENED = 'this Word document cannot be opened: save it again as .docx';

/** Word document (.docx). Its properties name who made the file and when, not who wrote and published the article, and are ignored. */
export const word: Format = {
  name: 'a Word document',
  maxBytes: 100_000_000,
  recognizes: ({ path, bytes }) => (/\.docx$/i.test(path) && isPacked(bytes)) || documentKindOf(bytes)?.isWord === true,
  read: async ({ path, bytes }) => {
    await refuseOversized(bytes);
    const pictures = new Map<string, Uint8Array>();
    let html: string;
    try {
      ({ value: html } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        { styleMap: ["p[style-name='Title'] => h1:fresh"], convertImage: mammoth.images.imgElement((image) => keepPicture(image, pictures)) },
      ));
    } catch {
      throw new Error(CANNOT_BE_OPENED);
    }
    const heading = /^<h1>(.*?)<\/h1>/s
      .exec(html)?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim();
    const fields: FoundFields = heading ? { title: { value: decodeEntities(heading), from: 'its title' } } : {};
    return { articles: [{ origin: path, path, bodyLine: null, fields, pictures, ...htmlToMarkdown(html, { title: fields.title?.value }) }], refusals: [] };
  },
};

/** Store a picture of a document under the address used in the text. */
async function keepPicture(
  image: { contentType: string; readAsArrayBuffer: () => Promise<ArrayBuffer> },
  pictures: Map<string, Uint8Array>,
): Promise<{ src: string }> {
  const src = `picture-${pictures.size + 1}.${image.contentType.replace(/^image\/|\W.*$/g, '')}`;
  // Reserve the name before reading, so that the next picture gets another one.
  pictures.set(src, new Uint8Array());
  pictures.set(src, new Uint8Array(await image.readAsArrayBuffer()));
  return { src };
}

/**
 * Measure the unpacked parts of a document without keeping them in memory: a small archive may contain gigabytes, whatever its header says.
 *
 * @throws Error when they are too large
 */
async function refuseOversized(bytes: Uint8Array): Promise<void> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    throw new Error(CANNOT_BE_OPENED);
  }
  let [text, parts] = [0, 0];
  for (const part of zip.filter((_, { dir }) => !dir)) {
    const isText = /\.(?:xml|rels)$/i.test(part.name);
    for await (const chunk of new Readable().wrap(part.nodeStream())) {
      if (isText) text += (chunk as Buffer).length;
      else parts += (chunk as Buffer).length;
      if (text > MAX_UNPACKED_SIZE)
        throw new Error(`unpacked, this Word document has more than ${MAX_UNPACKED_SIZE / 1_000_000} MB of text: split it into several`);
      if (parts > MAX_PARTS_SIZE) throw new Error(`unpacked, this Word document has more than ${MAX_PARTS_SIZE / 1_000_000} MB of pictures: make them smaller`);
    }
  }
}

/** Decode the five characters that mammoth writes as entities. */
function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
