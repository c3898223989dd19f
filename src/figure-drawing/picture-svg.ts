import { PAPER, type Picture, type PictureShape } from './picture.ts';

/** Font families of the texts: the site's if it is installed, else the system's. */
const FAMILIES = "'Source Sans 3', 'Segoe UI', Roboto, sans-serif";

/** Return a picture as SVG. Its texts remain text, so that they can be read, searched and changed. */
export function pictureSvg(picture: Picture): string {
  const { title, description, width, height, texts } = picture;
  const written = texts.map(({ text, x, y, size, bold, anchor, colour }) => {
    const weight = bold ? ' font-weight="600"' : '';
    const end = anchor === 'end' ? ' text-anchor="end"' : '';
    return `<text x="${x}" y="${y}" font-size="${size}"${weight}${end} fill="${colour}">${escapeXml(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${FAMILIES}">
<title>${escapeXml(title)}</title>
<desc>${escapeXml(description)}</desc>
${shapesSvg(picture)}
${written.join('\n')}
</svg>
`;
}

/** Return the background, lines and points of a picture as SVG elements, without its texts. */
export function shapesSvg({ width, height, shapes }: Pick<Picture, 'width' | 'height' | 'shapes'>): string {
  return [`<rect width="${width}" height="${height}" fill="${PAPER}"/>`, ...shapes.map(shapeSvg)].join('\n');
}

function shapeSvg({ name, attributes }: PictureShape): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
  return `<${name}${written.join('')}/>`;
}

const REFERENCES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Escape a text for XML; characters that XML does not allow are removed. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[<>&]/g, (sign) => REFERENCES[sign]!);
}
