import { SearchError } from './search-error.ts';

/** What could not be loaded in the course of one search: it goes on with what is left. */
export class Losses {
  readonly errors: SearchError[] = [];

  /** What is loaded, or where it cannot be, what stands in for it. */
  async spare<T>(loading: Promise<T>, instead: T): Promise<T> {
    try {
      return await loading;
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      this.errors.push(error);
      return instead;
    }
  }
}
