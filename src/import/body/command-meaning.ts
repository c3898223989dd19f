import type { TemplateCommand } from './template-commands.ts';

/** Meaning of a template command in a text. */
export type CommandMeaning =
  | { kind: 'picture'; src: string; alt: string; caption: string; href: string | null }
  /** Address for use in a link: a reference to the file of another article of the archive, or a plain address. */
  | { kind: 'address'; address: string }
  | { kind: 'link'; address: string; words: string }
  | { kind: 'text'; text: string }
  | { kind: 'nothing' }
  | { kind: 'unknown'; name: string; argument: string | null };

/** Scheme of an address that refers to another file of the archive. */
export const REFERENCE = 'dateline-archive:';

/** Maximum length of a command in characters: nobody types a longer one, so it is not interpreted. */
const MAX_COMMAND_LENGTH = 5000;

interface Arguments {
  name: string;
  named: Map<string, string>;
  plain: string[];
}

const ARGUMENT = /(?:([\w-]+)\s*[=:](?!\/\/)\s*)?(https?:\/\/[^\s"'`“”]+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|“[^”]*”|[^\s"'`“=,]+)/g;
const PICTURE_NAME = /(?:^|[-_/])(?:img|imgs|image|figure|fig|picture|photo|pic)(?=$|[-_.\d])/i;
/** The attribute `sizes` of a picture. */
const SIZES = /^\(?(?:min|max)-width\s*:|^\d+vw$/;
const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:$|[?#])/i;

/** Services whose commands name a video or post by its id: the words of a link to it, and its URL. */
const SERVICES: Record<string, { words: string; address: (id: string, more: string | undefined) => string }> = {
  youtube: { words: 'Video on YouTube', address: (id) => `https://www.youtube.com/watch?v=${id}` },
  vimeo: { words: 'Video on Vimeo', address: (id) => `https://vimeo.com/${id}` },
  tweet: { words: 'Post on X', address: (id, user) => `https://x.com/${user ?? 'i'}/status/${id}` },
  twitter: { words: 'Post on X', address: (id, user) => `https://x.com/${user ?? 'i'}/status/${id}` },
  x: { words: 'Post on X', address: (id, user) => `https://x.com/${user ?? 'i'}/status/${id}` },
  instagram: { words: 'Post on Instagram', address: (id) => `https://www.instagram.com/p/${id}/` },
  gist: { words: 'Code on GitHub', address: (id, more) => `https://gist.github.com/${more === undefined ? id : `${id}/${more}`}` },
  soundcloud: { words: 'Recording on SoundCloud', address: (id) => `https://api.soundcloud.com/tracks/${id}` },
};

/** Return the meaning of a command. */
export function meaningOf({ kind, inside }: TemplateCommand): CommandMeaning {
  switch (kind) {
    case 'literal':
    case 'code':
      return { kind: 'text', text: inside };
    case 'comment':
      return { kind: 'nothing' };
    case 'anchor':
      return { kind: 'text', text: `<a id="${inside}"></a>` };
    case 'output':
      return outputMeaning(inside.trim());
    case 'shortcode':
    case 'tag':
      if (inside.length > MAX_COMMAND_LENGTH) return { kind: 'unknown', name: inside.trim().slice(0, 40), argument: null };
      return callMeaning(readArguments(inside), kind);
  }
}

/** Return the meaning of an output: `{{ site.baseurl }}`, `{{ "/about/" | relative_url }}` */
function outputMeaning(inside: string): CommandMeaning {
  if (/^site\.(?:baseurl|url)(?:\s*\||$)/.test(inside)) return { kind: 'address', address: '' };
  const quoted = /^(["'])(.*?)\1\s*(?:\|\s*(?:relative_url|absolute_url|url|asset_path|prepend\s*:\s*site\.\w+)\s*)*$/.exec(inside);
  if (quoted) return { kind: 'address', address: quoted[2]! };
  return { kind: 'unknown', name: `{{ ${inside} }}`, argument: null };
}

function callMeaning(call: Arguments, kind: 'shortcode' | 'tag'): CommandMeaning {
  const { name, named, plain } = call;
  const [first] = plain;
  if (name.startsWith('/') || (kind === 'tag' && /^end\w+$/.test(name))) return { kind: 'nothing' };
  if ((name === 'ref' || name === 'relref' || name === 'link' || name === 'post_url') && (first ?? named.get('path')) !== undefined) {
    return { kind: 'address', address: reference(first ?? named.get('path')!) };
  }
  if (name === 'include' && first !== undefined) return callMeaning({ name: first.replace(/^.*\/|\.\w+$/g, ''), named, plain: plain.slice(1) }, kind);
  const picture = pictureMeaning(call);
  if (picture) return picture;
  const service = SERVICES[name.toLowerCase().replace(/^(?:lite-?|embed-?)|(?:-?embed|-?video|-?simple|-?lazy|_simple)$/gi, '')];
  const id = named.get('id') ?? named.get('url') ?? named.get('src') ?? (service && plain.find((each) => /\d|\w{8}/.test(each)));
  if (service && id !== undefined) {
    if (/^https?:/.test(id)) return { kind: 'link', address: id, words: service.words };
    return {
      kind: 'link',
      address: service.address(encodeURIComponent(id).replaceAll('%2F', '/'), named.get('user') ?? plain.filter((each) => each !== id)[0]),
      words: service.words,
    };
  }
  const address = [...named.values(), ...plain].find((each) => /^https?:\/\//.test(each));
  if (address !== undefined) return { kind: 'link', address, words: named.get('title') ?? named.get('text') ?? address };
  return { kind: 'unknown', name, argument: named.size === 0 && plain.length === 1 ? first! : null };
}

function pictureMeaning({ name, named, plain }: Arguments): CommandMeaning | null {
  const src =
    ['src', 'image', 'image_path', 'url', 'path', 'file', 'img', 'source'].flatMap((key) => named.get(key) ?? [])[0] ??
    plain.find((each) => PICTURE_FILE.test(each));
  const isPicture = PICTURE_NAME.test(name) ? (src ?? plain[0]) !== undefined : src !== undefined && PICTURE_FILE.test(src);
  if (!isPicture) return null;
  const caption = named.get('caption') ?? named.get('title') ?? '';
  const used = src ?? plain[0]!;
  const words = plain.filter((each) => each !== used && /\s/.test(each) && !SIZES.test(each)).join(' ');
  return { kind: 'picture', src: used, alt: named.get('alt') ?? words, caption, href: named.get('link') ?? named.get('href') ?? null };
}

/** Return an address that refers to a file of the archive, with the fragment of the target if it has one. */
function reference(target: string): string {
  const [path = '', fragment] = target.split('#');
  return `${REFERENCE}${encodeURI(path)}${fragment === undefined ? '' : `#${fragment}`}`;
}

function readArguments(inside: string): Arguments {
  const [, name = '', rest = ''] = /^\s*(\/?\s*[\w./-]*)([^]*)$/.exec(inside) ?? [];
  const named = new Map<string, string>();
  const plain: string[] = [];
  for (const [, key, written] of rest.replace(/\/\s*$/, '').matchAll(ARGUMENT)) {
    const value = unquote(written!);
    if (key === undefined) plain.push(value);
    else named.set(key.toLowerCase(), value);
  }
  return { name: name.replace(/\s/g, ''), named, plain };
}

/** Remove the quotation marks and backslash escapes of a value. */
function unquote(written: string): string {
  const value = /^["'`“]/.test(written) ? written.slice(1, -1) : written;
  return value.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}
