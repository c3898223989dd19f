import satori from 'satori';
import { type Picture, type PictureText, shapesSvg } from '../figure-drawing/index.ts';
import { BOLD, fontsWithBold, SANS } from './fonts.ts';
import { renderPng } from './render-png.ts';

/** Pixels for a drawing unit: enough for a screen of double density. */
const SCALE = 2;
/** Distance from the top of a line to its baseline, as a share of the font size, at a line height of 1. */
const ASCENT = 0.82;

/** Resolve to a picture of figures as a PNG. Characters that the site's typeface lacks are left out. */
export async function drawFigureImage(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = picture;
  const root = { type: 'div', key: null, props: { style: { display: 'flex', width, height }, children: picture.texts.map((text) => boxOf(text, width)) } };
  const missing = new Set<string>();
  const texts = await satori(root, {
    width,
    height,
    fonts: fontsWithBold,
    loadAdditionalAsset: async (_, segment) => {
      for (const character of segment) missing.add(character);
      return [];
    },
  });
  if (missing.size > 0) return drawFigureImage({ ...picture, texts: picture.texts.map((text) => ({ ...text, text: without(text.text, missing) })) });
  // The library draws the texts as paths. The shapes below them are inserted into its SVG.
  const svg = texts.replace(/^<svg[^>]*>/, (start) => `${start}${shapesSvg(picture)}`);
  return renderPng(svg, { fitTo: { mode: 'width', value: width * SCALE } });
}

function boxOf({ text, x, y, size, bold, anchor, colour }: PictureText, width: number) {
  const position = anchor === 'start' ? { left: x } : { right: width - x };
  const style = {
    position: 'absolute',
    top: y - size * ASCENT,
    ...position,
    fontSize: size,
    lineHeight: 1,
    color: colour,
    fontFamily: bold ? BOLD : SANS,
    whiteSpace: 'pre',
  };
  return { type: 'div', key: null, props: { style: { ...style, fontWeight: bold ? 600 : 400 }, children: text } };
}

function without(text: string, characters: ReadonlySet<string>): string {
  return [...text].filter((character) => !characters.has(character)).join('');
}
