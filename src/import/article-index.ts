import { basename } from 'node:path';
import type { FoundArticle } from './types.ts';

/** An article that links may lead to. */
export interface IndexedArticle {
  /** Its file name on the new site, without extension. */
  slug: string;
  /** Whether it will have a page, which drafts do not. */
  isPublic: boolean;
}

/**
 * Index of articles by their old addresses and files, for resolving links of the old site.
 *
 * An article is found by its whole old path, or by the last part of the path if no other article has the same one.
 */
export class ArticleIndex {
  readonly #byPath = new Map<string, IndexedArticle>();
  /** Null if several articles share it. */
  readonly #byLastPart = new Map<string, IndexedArticle | null>();
  readonly #byFile = new Map<string, IndexedArticle | null>();

  /** Add an article of the import, given its file and the fields found in it. */
  add(article: IndexedArticle, { path, fields }: Pick<FoundArticle, 'path' | 'fields'>): void {
    const addresses = [fields.slug?.value, fields.source?.value.url, ...(fields.aliases?.value ?? [])].flatMap((address) => (address ? pathOf(address) : []));
    for (const address of addresses) {
      if (address.includes('/')) this.#byPath.set(address, article);
      addOnce(this.#byLastPart, lastPart(address), article);
    }
    const file = fileKey(path);
    addOnce(this.#byFile, file, article);
    if (file !== 'index') addOnce(this.#byLastPart, file.replace(/^\d{4}-\d{2}-\d{2}-/, ''), article);
    else addOnce(this.#byLastPart, fileKey(path.replace(/[\\/][^\\/]*$/, '')), article);
  }

  /** Add an article that existed before the import; only its name is known. */
  addExisting(slug: string): void {
    addOnce(this.#byLastPart, slug, { slug, isPublic: true });
  }

  /** Return the article at a path of the old site, such as `/2023/07/bridge-closes/`, or null. */
  atPath(path: string): IndexedArticle | null {
    const key = pathOf(path);
    // The front page of a section is not an article, whatever its last part is called.
    return this.#byPath.get(key) ?? (lastPart(key) === '' ? null : (this.#byLastPart.get(lastPart(key)) ?? null));
  }

  /** Return the article of a file of the archive, such as `2023-07-05-bridge.md` or `posts/bridge`, or null. */
  ofFile(path: string): IndexedArticle | null {
    const file = fileKey(path.replace(/\/(?:_?index(?:\.\w+)?)?$/, ''));
    return this.#byFile.get(file) ?? this.#byLastPart.get(file.replace(/^\d{4}-\d{2}-\d{2}-/, '')) ?? null;
  }
}

function addOnce(map: Map<string, IndexedArticle | null>, key: string, article: IndexedArticle): void {
  if (key === '') return;
  const other = map.get(key);
  map.set(key, other === undefined || other?.slug === article.slug ? article : null);
}

/** `https://Old.example/2023/07/Bridge.html?x=1` → `2023/07/bridge` */
function pathOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address.replace(/[?#].*$/s, '');
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // With a stray percent sign, the path is kept as written.
  }
  return decoded
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:^|\/)index\.\w+$|\.(?:html?|php|aspx?|mdx?|markdown)$/, '');
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `content/posts/2023-07-05-Bridge.en.md` → `2023-07-05-bridge.en` */
function fileKey(path: string): string {
  return basename(path.replaceAll('\\', '/'))
    .replace(/\.(?:mdx?|markdown|mdown|mkd|html?|txt|docx)$/i, '')
    .normalize('NFC')
    .toLowerCase();
}
