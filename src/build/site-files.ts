import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-types.ts';

/** Content codings of HTTP that files are sent in. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Content of a file as it is sent. */
export interface Body {
  type: string;
  bytes: Buffer;
  /** Entity tag (RFC 9110, 8.8.3), different for each encoding. */
  etag: string;
  /** Whether the file is available in several encodings. */
  varies: boolean;
  encoding: Encoding;
}

/** Result of looking up a path of the site. */
export type SiteFile = { kind: 'file'; file: string } | { kind: 'folder' } | { kind: 'nothing' };

const compressors: Record<Exclude<Encoding, 'identity'>, (bytes: Buffer) => Promise<Buffer>> = {
  // Quality 5 is usual for compression on the fly.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Maximum total size of the compressed files in memory; when it is reached, the cache is cleared. */
const CACHE_LIMIT = 64 * 1024 * 1024;

/** The files of a folder, compressed on first use and cached until they change. */
export class SiteFiles {
  readonly #folder: string;
  readonly #bodies = new Map<string, Body>();
  #cached = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Look up a path of the site; a path that ends in `/` stands for the `index.html` there.
   *
   * @param path decoded, relative to the folder, with `/`
   */
  async find(path: string): Promise<SiteFile> {
    const parts = path.split('/');
    const nothing: SiteFile = { kind: 'nothing' };
    // Refused: paths that leave the folder, hidden files, and names that a file system reads differently than they are written.
    const refused = parts.some(
      (part, index) => (part === '' && index < parts.length - 1) || (part.startsWith('.') && part !== '.well-known') || /[\\\0:]/.test(part),
    );
    if (refused || path === '_headers' || path === '_redirects') return nothing;
    try {
      const root = await realpath(this.#folder);
      const file = await realpath(join(root, ...parts, ...(path === '' || path.endsWith('/') ? ['index.html'] : [])));
      if (!file.startsWith(root + sep)) return nothing;
      if ((await stat(file)).isFile()) return { kind: 'file', file };
      return (await stat(join(file, 'index.html'))).isFile() ? { kind: 'folder' } : nothing;
    } catch {
      return nothing;
    }
  }

  /** Read a file in the first accepted encoding; as it is, if it is small or of a type that compression makes little smaller. */
  async read(file: string, accepted: readonly Encoding[]): Promise<Body> {
    const { ino, size, ctimeMs } = await stat(file);
    const type = contentType(file);
    const compressible = isCompressible(type) && size > 256;
    const encoding = compressible ? (accepted[0] ?? 'identity') : 'identity';
    const key = [file, ino, size, ctimeMs, encoding].join('\0');
    const known = this.#bodies.get(key);
    if (known) return known;
    const plain = await readFile(file);
    const bytes = encoding === 'identity' ? plain : await compressors[encoding](plain);
    const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
    const body: Body = { type, bytes, etag: `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"`, varies: compressible, encoding };
    this.#keep(key, body);
    return body;
  }

  #keep(key: string, body: Body): void {
    if (this.#cached + body.bytes.length > CACHE_LIMIT) {
      this.#bodies.clear();
      this.#cached = 0;
    }
    this.#bodies.set(key, body);
    this.#cached += body.bytes.length;
  }
}
