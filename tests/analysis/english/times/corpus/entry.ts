/** Day of publication of all phrasings: Wednesday, 5 July 2023, in ISO week 27. */
export const published = '2023-07-05';

/** A value, and the phrasings that express it. */
export interface Entry {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value. */
  value: string;
  /** EDTF; null if it cannot be placed on the calendar. */
  edtf: string | null;
  phrasings: string[];
}

/** Return a date with its phrasings. */
export const date = (value: string, edtf: string | null, ...phrasings: string[]): Entry => ({ type: 'DATE', value, edtf, phrasings });
/** Return a time of day with its phrasings. */
export const time = (value: string, edtf: string | null, ...phrasings: string[]): Entry => ({ type: 'TIME', value, edtf, phrasings });
/** Return a duration with its phrasings. */
export const duration = (value: string, ...phrasings: string[]): Entry => ({ type: 'DURATION', value, edtf: null, phrasings });
/** Return a time that recurs with its phrasings. */
export const set = (value: string, ...phrasings: string[]): Entry => ({ type: 'SET', value, edtf: null, phrasings });
