import type { FoundPicture, FoundValue } from '../types.ts';

type Fields = Record<string, unknown>;

/** Names of the field with the picture at the head of an article, in various systems. */
const NAMES = [
  'image',
  'featured_image',
  'featuredImage',
  'feature_image',
  'cover',
  'cover_image',
  'coverImage',
  'hero',
  'heroImage',
  'hero_image',
  'header',
  'banner',
  'thumbnail',
  'teaser',
  'images',
  'featured',
];
/** Names of the properties of such a field that may hold the address. */
const ADDRESSES = ['src', 'image', 'url', 'path', 'file', 'feature', 'overlay_image', 'teaser'];
const CREDITS = ['credit', 'credits', 'attribution', 'copyright', 'photographer', 'license', 'byline'];
const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:$|[?#])/i;

/** Return the picture in a frontmatter, with its alternative text, caption and credit: `cover: { image: a.jpg, alt: … }`, `image: a.jpg` and `image_alt: …`. */
export function pictureIn(values: Fields): FoundValue<FoundPicture> | undefined {
  for (const name of NAMES) {
    const [value] = [values[name]].flat();
    const members = typeof value === 'object' && value !== null ? (value as Fields) : {};
    const src = pathOf(value) ?? ADDRESSES.flatMap((address) => pathOf(members[address]) ?? [])[0];
    if (src === undefined) continue;
    const say = (...words: string[]) =>
      words.flatMap(
        (word) => textOf(members[word]) ?? textOf(values[`${name}_${word}`]) ?? textOf(values[`${name}${word[0]!.toUpperCase()}${word.slice(1)}`]) ?? [],
      )[0] ?? '';
    return { value: { src, alt: say('alt', 'description'), caption: say('caption', 'title'), credit: say(...CREDITS) }, from: `frontmatter ${name}` };
  }
  return undefined;
}

/** Return a path or URL; undefined for anything else, such as a sentence or `true`. */
function pathOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && (PICTURE_FILE.test(text) || /^\S*\/\S*$/.test(text)) ? text : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
