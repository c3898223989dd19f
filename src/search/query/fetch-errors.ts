import { SearchError } from './search-error.ts';

/** Collects the errors of one search, which continues with the files that could be loaded. */
export class FetchErrors {
  readonly errors: SearchError[] = [];

  /**
   * Resolve to the loaded value, or to `instead` when loading fails with a `SearchError`, which is recorded.
   *
   * @throws any other error that loading fails with
   */
  async fallback<T>(loading: Promise<T>, instead: T): Promise<T> {
    try {
      return await loading;
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      this.errors.push(error);
      return instead;
    }
  }
}
