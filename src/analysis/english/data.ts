/** The data files of English, as `data/README.md` describes them: each list as the text of its file, the model of names as bytes. */
export interface EnglishData {
  givenNames: string;
  surnames: string;
  frequentWords: string;
  otherWords: string;
  cities: string;
  regions: string;
  nameModel: Uint8Array;
}

/** The entries of a list, from the text of its file, one after the other: all of them at once would take as much memory again. */
export function* entriesOf(list: string): Generator<string> {
  for (let start = 0; start < list.length;) {
    const found = list.indexOf('\n', start);
    const end = found === -1 ? list.length : found;
    if (end > start && list[start] !== '#') yield list.slice(start, end);
    start = end + 1;
  }
}
