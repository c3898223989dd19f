/** Contents of the English data files, described in `data/README.md`: each list as text, the model of names as bytes. */
export interface EnglishData {
  givenNames: string;
  surnames: string;
  frequentWords: string;
  otherWords: string;
  cities: string;
  regions: string;
  nameModel: Uint8Array;
}

/** Yield the entries of a list from the text of its file. A generator, because an array of all entries would double the memory. */
export function* entriesOf(list: string): Generator<string> {
  for (let start = 0; start < list.length;) {
    const found = list.indexOf('\n', start);
    const end = found === -1 ? list.length : found;
    if (end > start && list[start] !== '#') yield list.slice(start, end);
    start = end + 1;
  }
}
