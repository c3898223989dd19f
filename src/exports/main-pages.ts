import type { ExportSettings } from '../config/index.ts';

/** With the setting `main`, minimum number of articles for a name without an editor's file to have files beside its page. */
const MIN_ARTICLES = 3;

/** Properties that decide whether a page has files beside it. A topic has no `curated`: its editors filed articles under it. */
export interface PageWithFiles {
  /** Whether an editor entered it. */
  curated?: boolean;
  /** Number of its articles. */
  articleCount: number;
}

/** Whether a page has files of a kind beside it. With `main`, new articles can only add pages, so no address vanishes to which somebody may have subscribed. */
export function hasFilesBeside({ curated = true, articleCount }: PageWithFiles, setting: ExportSettings['pageFeeds']): boolean {
  return setting === 'main' ? curated || articleCount >= MIN_ARTICLES : setting;
}
