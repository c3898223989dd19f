import type { ExportSettings } from '../config/index.ts';

/** Number of articles from which on a name without an editor's file has files beside its page, where the setting is `main`. */
const MIN_ARTICLES = 3;

/** What decides whether a page has files beside it. A topic has no `curated`: its editors filed articles under it. */
export interface PageWithFiles {
  /** Whether an editor entered it. */
  curated?: boolean;
  /** Number of its articles. */
  articleCount: number;
}

/**
 * Whether files of a kind lie beside a page. What makes a page one of the main ones only grows with new articles, so that no address vanishes that somebody may
 * have subscribed to.
 */
export function hasFilesBeside({ curated = true, articleCount }: PageWithFiles, setting: ExportSettings['pageFeeds']): boolean {
  return setting === 'main' ? curated || articleCount >= MIN_ARTICLES : setting;
}
