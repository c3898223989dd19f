import { Readable } from 'node:stream';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { htmlToMarkdown } from '../html/to-markdown.ts';
import type { Format, FoundFields } from '../types.ts';

/** What a document may hold when it is unpacked, pictures aside: the text of a thick book takes some megabytes. */
const LARGEST_UNPACKED = 20_000_000;

/** A picture lies in the document itself. */
const WITHIN = 'picture-in-the-document';

const CANNOT_BE_OPENED = 'this Word document cannot be opened: save it anew as .docx';

/** A Word document (.docx). Its own properties name who made the file and when, not who wrote and published the article: they are not taken. */
export const word: Format = {
  name: 'a Word document',
  largest: 100_000_000,
  recognizes: ({ path, bytes }) => /\.docx$/i.test(path) && bytes[0] === 0x50 && bytes[1] === 0x4b,
  read: async ({ path, bytes }) => {
    await refuseSwollen(bytes);
    let html: string;
    try {
      ({ value: html } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        // Pictures are named by their words and left out: they need not be read.
        { styleMap: ["p[style-name='Title'] => h1:fresh"], convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: WITHIN })) },
      ));
    } catch {
      throw new Error(CANNOT_BE_OPENED);
    }
    const heading = /^<h1>(.*?)<\/h1>/s
      .exec(html)?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim();
    const fields: FoundFields = heading ? { title: { value: decodeEntities(heading), from: 'its title' } } : {};
    return { articles: [{ origin: path, path, bodyLine: null, fields, ...htmlToMarkdown(html, { title: fields.title?.value }) }], refusals: [] };
  },
};

/**
 * Unpack the parts of a document one after the other, and keep nothing: a small archive can hold gigabytes, whatever it says of itself.
 *
 * @throws Error where they are larger than a text can be
 */
async function refuseSwollen(bytes: Uint8Array): Promise<void> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    throw new Error(CANNOT_BE_OPENED);
  }
  let unpacked = 0;
  for (const part of zip.filter((path) => /\.(?:xml|rels)$/i.test(path))) {
    for await (const chunk of new Readable().wrap(part.nodeStream())) {
      unpacked += (chunk as Buffer).length;
      if (unpacked > LARGEST_UNPACKED)
        throw new Error(`unpacked, this Word document has more than ${LARGEST_UNPACKED / 1_000_000} MB of text: part it into several`);
    }
  }
}

/** The five characters that mammoth writes as entities. */
function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
