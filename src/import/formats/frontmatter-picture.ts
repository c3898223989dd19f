import type { FoundPicture, FoundValue } from '../types.ts';

type Fields = Record<string, unknown>;

/** What other systems call the picture at the head of an article. */
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
/** What the members of such a field are called that say where it lies. */
const ADDRESSES = ['src', 'image', 'url', 'path', 'file', 'feature', 'overlay_image', 'teaser'];
const CREDITS = ['credit', 'credits', 'attribution', 'copyright', 'photographer', 'license', 'byline'];
const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:$|[?#])/i;

/** Find the picture that a frontmatter names, with the words beside it: `cover: { image: a.jpg, alt: … }`, `image: a.jpg` and `image_alt: …`. */
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

/** A path or an address; a sentence or `true` is none. */
function pathOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && (PICTURE_FILE.test(text) || /^\S*\/\S*$/.test(text)) ? text : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
