import { basename } from 'node:path';
import type { FoundArticle } from './types.ts';

/** What is known of an article that links may lead to. */
export interface IndexedArticle {
  /** Its file's name here, without ending. */
  slug: string;
  /** Whether it will have a page: drafts have none. */
  isPublic: boolean;
}

/**
 * Articles by the addresses and the files that they had, to tell where a link of the old site leads.
 *
 * An article is known by its whole old path, and, where no other article has the same, by the last part of it.
 */
export class ArticleIndex {
  readonly #byPath = new Map<string, IndexedArticle>();
  /** Null where several articles share it. */
  readonly #byLastPart = new Map<string, IndexedArticle | null>();
  readonly #byFile = new Map<string, IndexedArticle | null>();

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

  /** An article that was here before: nothing but its name is known. */
  addExisting(slug: string): void {
    addOnce(this.#byLastPart, slug, { slug, isPublic: true });
  }

  /** The article at a path of the old site: `/2023/07/bridge-closes/`. Null where there is none. */
  atPath(path: string): IndexedArticle | null {
    const key = pathOf(path);
    // The front page of a section is no article, whatever its last part is called.
    return this.#byPath.get(key) ?? (lastPart(key) === '' ? null : (this.#byLastPart.get(lastPart(key)) ?? null));
  }

  /** The article of a file of the archive: `2023-07-05-bridge.md`, `posts/bridge`. Null where there is none. */
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
    // A stray percent sign: the path stays as it is written.
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
