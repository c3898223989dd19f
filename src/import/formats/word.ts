import mammoth from 'mammoth';
import { htmlToMarkdown } from '../html/to-markdown.ts';
import type { Format, FoundFields } from '../types.ts';

/** A Word document (.docx). Its own properties name who made the file and when, not who wrote and published the article: they are not taken. */
export const word: Format = {
  name: 'a Word document',
  recognizes: ({ path, bytes }) => /\.docx$/i.test(path) && bytes[0] === 0x50 && bytes[1] === 0x4b,
  read: async ({ path, bytes }) => {
    let html: string;
    try {
      ({ value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: ["p[style-name='Title'] => h1:fresh"] }));
    } catch {
      throw new Error('This Word document cannot be opened: save it anew as .docx.');
    }
    const heading = /^<h1>(.*?)<\/h1>/s
      .exec(html)?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim();
    const fields: FoundFields = heading ? { title: { value: decodeEntities(heading), from: 'its title' } } : {};
    return { articles: [{ origin: path, fields, ...htmlToMarkdown(html, { title: fields.title?.value }) }], refusals: [] };
  },
};

/** The five characters that mammoth writes as entities. */
function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
