/* Types of the packages that only `npm ci --prefix tests/bench` installs, as far as they are used, so that the types can be checked without them. */

declare module 'minisearch' {
  export default class MiniSearch {
    static loadJSON(text: string, options: object): MiniSearch;
    constructor(options: { fields: string[]; storeFields: string[]; idField: string });
    add(document: object): void;
    search(query: string, options: object): { id: unknown }[];
  }
}

declare module 'pagefind' {
  interface PagefindIndex {
    addCustomRecord(record: { url: string; content: string; language: string; meta: Record<string, string> }): Promise<unknown>;
    writeFiles(options: { outputPath: string }): Promise<unknown>;
  }
  export function createIndex(options: object): Promise<{ index?: PagefindIndex }>;
}

declare module 'chrome-launcher' {
  export function launch(options: { chromePath: string; chromeFlags: string[] }): Promise<{ port: number; kill(): void }>;
}

declare module 'lighthouse' {
  export interface Result {
    audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  }
  export default function lighthouse(address: string, options: object): Promise<{ lhr: Result } | undefined>;
}
