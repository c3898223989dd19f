import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, posix, resolve, sep } from 'node:path';
import { slugOf } from '../analysis/core/index.ts';
import type { ResolvedPicture, PictureReference } from './body/reference-resolver.ts';
import { withAlternativeText } from './alternative-text.ts';
import { pictureExtension } from './picture-extension.ts';

/** Files that are copied unchanged. Anything that a browser would execute, or show as a page of this site, is excluded. */
const DOCUMENTS = /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|tsv|pptx?|odp|epub|txt|zip|mp3|m4a|ogg|mp4|webm|geojson|kml|ics)$/i;
/** Maximum size in bytes: a larger file is too large to be downloaded from a page. */
const MAX_SIZE = 50_000_000;

/** A file needed by an article, to be copied to `public/`. */
export interface NeededFile {
  /** Its path, or its content if it is embedded in an article's file. */
  from: string | Uint8Array;
  /** Path under `public/`, with `/` as separator. */
  to: string;
}

/** Base of the relative addresses in a text. */
export interface FileContext {
  /** Path of the article's own file. */
  path: string;
  slug: string;
  site: URL | null;
  /** Pictures embedded in the article's file, by their addresses in its text. */
  pictures?: ReadonlyMap<string, Uint8Array> | undefined;
}

/**
 * Finds the pictures and documents that articles refer to: beside the article's file, in the folders of the old site's files, and in the imported folder. Files
 * outside of these are never read, whatever a text refers to.
 */
export class ReferencedFiles {
  readonly #root: string;
  /** Folders in which root-relative paths of the old site are resolved. */
  readonly #folders: readonly string[];
  readonly #allowed: readonly string[];
  /** Path under `public/`, folded → digest of the file that is or will be there. */
  readonly #taken = new Map<string, string>();
  readonly #destinations = new Map<string, Destination | null>();
  readonly needed = new Map<string, NeededFile>();

  /**
   * @param root project root
   * @param statics folders of the old site's files, given by the publisher
   * @param inputs imported files and folders
   */
  constructor(root: string, statics: readonly string[], inputs: readonly string[]) {
    this.#root = root;
    const imported = inputs.filter((input) => input !== '-' && existsSync(input)).map((input) => (statSync(input).isDirectory() ? input : dirname(input)));
    this.#folders = [...statics, ...imported.flatMap((folder) => [folder, join(folder, 'static'), join(folder, 'public')])].filter((folder) =>
      existsSync(folder),
    );
    this.#allowed = [...statics, ...imported].filter((folder) => existsSync(folder)).map((folder) => realpathSync(folder));
  }

  /** Return the address of a picture on this site, or why it cannot be included. */
  resolvePicture({ src, alt, caption }: PictureReference, context: FileContext, title: string): ResolvedPicture {
    if (src.trim() === '') return { reason: 'it has no address' };
    if (/^data:/i.test(src)) return { reason: 'it is embedded in the text: save it as a file' };
    const within = context.pictures?.get(src);
    if (within !== undefined) {
      const destination = this.#chooseDestination({ key: `${context.path}#${src}`, from: within, bytes: within }, src, context, true);
      return destination === null
        ? { reason: 'it is not a picture that browsers can show' }
        : withAlternativeText(encodeURI(`/${destination.to}`), { src, alt, caption }, title);
    }
    const path = this.#localPath(src, context);
    if (path === null) return { reason: 'it is on another site: save it and put it into public/images/' };
    const found = this.#find(path, context);
    if (found === null) return { reason: 'there is no such file: --static names the folder of the old site’s pictures' };
    const destination = this.#chooseDestination(fileAt(found), path, context, true);
    return destination === null
      ? { reason: 'it is not a picture that browsers can show' }
      : withAlternativeText(encodeURI(`/${destination.to}`), { src: path, alt, caption }, title);
  }

  /** Return the address on this site of a document at a path, or null if the document is missing or cannot be included. */
  resolveFile(path: string, context: FileContext): string | null {
    if (!DOCUMENTS.test(path) && !/\.(?:png|jpe?g|gif|webp|avif)$/i.test(path)) return null;
    const found = this.#find(path, context);
    const destination = found && this.#chooseDestination(fileAt(found), path, context, false);
    return destination && encodeURI(`/${destination.to}`);
  }

  /** Return the path of an address in the archive, relative to the old site's root or to the article's file; null for other sites. */
  #localPath(src: string, { site }: FileContext): string | null {
    const address = src.startsWith('//') ? `https:${src}` : src;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) return decode(address.replace(/[?#].*$/s, ''));
    if (site === null || !URL.canParse(address)) return null;
    const url = new URL(address);
    return url.hostname.replace(/^www\./, '') === site.hostname.replace(/^www\./, '') ? decode(url.pathname) : null;
  }

  #find(path: string, { path: article }: FileContext): string | null {
    const relative = path.replace(/^\/+/, '').replaceAll('\\', '/');
    if (relative === '' || relative.includes('\0')) return null;
    const beside = path.startsWith('/') ? [] : [resolve(dirname(article), relative)];
    // Counted from the root of the old site's project: `src/images/bridge.jpg` if the folder `src` was given.
    const given = this.#folders.filter((folder) => relative.replace(/^\.\//, '').startsWith(`${basename(resolve(folder))}/`));
    const candidates = [
      ...beside,
      ...this.#folders.map((folder) => resolve(folder, posix.normalize(relative).replace(/^(?:\.\.\/)+/, ''))),
      ...given.map((folder) => resolve(dirname(resolve(folder)), relative)),
    ];
    for (const candidate of candidates) {
      try {
        const real = realpathSync(candidate);
        const stat = statSync(real);
        if (stat.isFile() && stat.size <= MAX_SIZE && this.#allowed.some((folder) => real.startsWith(folder + sep))) return real;
      } catch {
        // The file does not exist.
      }
    }
    return null;
  }

  /** Return the path to which a file will be copied, and note that it is needed; null if it is not a picture that browsers can show. */
  #chooseDestination(file: FoundFile, path: string, { slug }: FileContext, isPicture: boolean): Destination | null {
    const key = `${isPicture ? 'picture' : 'file'} ${file.key}`;
    const known = this.#destinations.get(key);
    if (known !== undefined) return known;
    const { bytes } = file;
    const extension = isPicture ? pictureExtension(bytes) : extname(file.key).toLowerCase();
    const name = basename(file.key.replace(/^.*#/, ''));
    const destination = extension === null ? null : { to: this.#freePath(bytes, folderOf(path, slug, isPicture), basename(name, extname(name)), extension) };
    this.#destinations.set(key, destination);
    if (destination) this.needed.set(destination.to, { from: file.from, to: destination.to });
    return destination;
  }

  /** Return a free path under `public/`, or the path of a file with the same content that is already there. */
  #freePath(bytes: Uint8Array, folder: string, stem: string, extension: string): string {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const name =
      slugOf(stem)
        .replace(/[^a-z0-9-]+/g, '')
        .slice(0, 80) || digest.slice(0, 12);
    for (let number = 1; ; number++) {
      const path = `${folder}/${name}${number === 1 ? '' : `-${number}`}${extension}`;
      const there = join(this.#root, 'public', path);
      const taken = this.#taken.get(path) ?? (existsSync(there) ? createHash('sha256').update(readFileSync(there)).digest('hex') : digest);
      if (taken !== digest) continue;
      this.#taken.set(path, digest);
      return path;
    }
  }
}

/** A file on disk or inside another file. */
interface FoundFile {
  /** Unique key: its path, or that of the containing file with its name there. */
  key: string;
  from: string | Uint8Array;
  readonly bytes: Uint8Array;
}

/** Return a file on disk, whose content is read on demand. */
function fileAt(path: string): FoundFile {
  return {
    key: path,
    from: path,
    get bytes() {
      return readFileSync(path);
    },
  };
}

interface Destination {
  /** Path under `public/`. */
  to: string;
}

/** Return the folder for a file: `/images/2014/bridge.jpg` → `images/2014`; a file beside an article gets a folder named after the article. */
function folderOf(path: string, slug: string, isPicture: boolean): string {
  const kind = isPicture ? 'images' : 'files';
  const folders = path.startsWith('/') ? posix.dirname(posix.normalize(path)).split('/') : [slug];
  const names = folders
    .map((name) =>
      slugOf(name)
        .replace(/[^a-z0-9-]+/g, '')
        .slice(0, 60),
    )
    .filter((name) => name !== '' && !/^(?:images?|img|static|files|assets)$/.test(name));
  return [kind, ...names].join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
