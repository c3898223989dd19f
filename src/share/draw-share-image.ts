import satori from 'satori';
import { fonts, SANS, SERIF } from './fonts.ts';
import { renderPng } from './render-png.ts';

/** Texts on the image that other sites show beside a link (Open Graph). */
export interface ShareCard {
  /** Name of the site. */
  site: string;
  title: string;
  /** Place and date of an article; for the home page, a description of the site. */
  line: string;
}

/** Size in pixels that Open Graph images are shown at. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 };

/** Titles longer than this number of characters are set in a smaller size. */
const LONG_TITLE = 70;

/** The light colours of `tokens.css`. */
const PAPER = '#fdfcf9';
const INK = '#1d1c19';
const INK_SOFT = '#57534a';
const RUBRIC = '#a3241c';

/** A box or text as satori takes it, with CSS style properties. */
interface Box {
  type: 'div';
  key: null;
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

/**
 * Draw a share card as a PNG. Characters that the typefaces lack are left out, because they would be drawn as crossed boxes; a title that consists mostly of
 * them is omitted.
 */
export async function drawShareImage(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  const missing = new Set<string>();
  const draw = (drawn: ShareCard) =>
    satori(layOut(drawn), {
      ...SHARE_IMAGE_SIZE,
      fonts,
      loadAdditionalAsset: async (_, segment) => {
        for (const character of segment) missing.add(character);
        return [];
      },
    });
  let svg = await draw(card);
  if (missing.size > 0) svg = await draw(withoutCharacters(card, missing));
  return renderPng(svg);
}

/** Remove characters from a card, and a title that would lose half of its letters. */
function withoutCharacters({ site, title, line }: ShareCard, missing: ReadonlySet<string>): ShareCard {
  const without = (text: string) =>
    [...text]
      .filter((character) => !missing.has(character))
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
  const left = without(title);
  const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
  return { site: without(site), title: letters(left) * 2 < letters(title) ? '' : left, line: without(line) };
}

function layOut({ site, title, line }: ShareCard): Box {
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: '56px 72px',
      background: PAPER,
      color: INK,
    },
    [
      box({ display: 'flex', flexDirection: 'column' }, [
        box({ display: 'flex', alignItems: 'center', fontFamily: SERIF, fontSize: 40, paddingBottom: 20 }, [
          box({ display: 'flex' }, site),
          box({ width: 48, height: 4, marginLeft: 14, marginTop: 14, background: RUBRIC }),
        ]),
        // A CSS border would be drawn with three clip paths, which takes longer than all the text.
        box({ height: 4, background: INK }),
      ]),
      box(
        {
          display: 'block',
          fontFamily: SERIF,
          fontSize: title.length > LONG_TITLE ? 60 : 76,
          lineHeight: 1.1,
          // Balanced lines leave a third of the width empty; a long title needs that space.
          textWrap: title.length > LONG_TITLE ? 'wrap' : 'balance',
          lineClamp: title.length > LONG_TITLE ? 5 : 4,
        },
        title,
      ),
      box({ display: 'block', fontFamily: SANS, fontSize: 32, color: INK_SOFT, lineClamp: 2 }, line),
    ],
  );
}

function box(style: Box['props']['style'], children?: string | Box[]): Box {
  return { type: 'div', key: null, props: children === undefined ? { style } : { style, children } };
}
