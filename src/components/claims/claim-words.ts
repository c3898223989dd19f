import type { Polarity, SourceKind } from '../../analysis/core/index.ts';
import type { SourceGroup } from '../../edition/index.ts';

/** What the site calls what a source does; empty for plain saying. */
export const POLARITY_WORDS: Record<Polarity, string> = { said: '', denied: 'denied', promised: 'promised', demanded: 'demanded', questioned: 'questioned' };

/** What is said of a source that is no entity with a name of its own. */
export const KIND_WORDS: Record<SourceKind, string> = {
  entity: '',
  named: '',
  described: 'not named',
  institution: 'an institution',
  collective: 'many at once',
  none: '',
};

/** Headings of the sorts of sources in an article. */
export const SORT_WORDS: Record<SourceGroup['sort'], string> = { named: 'Named', unnamed: 'Not named', nobody: 'No source given' };

/** The same after a number of statements. */
export const SORT_PHRASES: Record<SourceGroup['sort'], string> = {
  named: 'from named sources',
  unnamed: 'from sources that are not named',
  nobody: 'with no source given',
};
