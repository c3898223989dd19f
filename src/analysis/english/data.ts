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

/** Yield the entries of a list from the text of its file: each line that is not empty and does not begin with `#`. An array of all entries would double the memory. */
export function* entriesOf(list: string): Generator<string> {
  for (let start = 0; start < list.length;) {
    const lineBreak = list.indexOf('\n', start);
    const end = lineBreak === -1 ? list.length : lineBreak;
    if (end > start && list[start] !== '#') yield list.slice(start, end);
    start = end + 1;
  }
}
