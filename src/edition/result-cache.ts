/** Results of earlier builds that depend on one article only. */
export interface ResultCache {
  /**
   * Return the result with this key, made by `make` unless an earlier build has kept it. It must be plain data.
   *
   * @param key digest of the whole input of the result, except the code and the settings
   */
  get<Result>(key: string, make: () => Result): Result;
}

/** A cache that keeps nothing. */
export const NO_CACHE: ResultCache = { get: (_, make) => make() };
