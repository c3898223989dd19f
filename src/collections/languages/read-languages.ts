import { readFileSync } from 'node:fs';
import { english, type EnglishData, type Gazetteer, type Language } from '../../analysis/index.ts';

let languages: readonly Language<Gazetteer>[] | undefined;

/** Return the contents of the data files of English. They are not cached: after the language is created, their text is not needed any more. */
export function readEnglishData(): EnglishData {
  const bytesOf = (name: string) => readFileSync(new URL(`../../analysis/english/data/${name}`, import.meta.url));
  const textOf = (name: string) => bytesOf(name).toString('utf8');
  return {
    givenNames: textOf('given-names.txt'),
    surnames: textOf('surnames.txt'),
    frequentWords: textOf('frequent-words.txt'),
    otherWords: textOf('other-words.txt'),
    cities: textOf('cities.txt'),
    regions: textOf('regions.txt'),
    nameModel: bytesOf('name-model.bin'),
  };
}

/** Return the languages with rules. They are created on first use, which takes a tenth of a second. */
export function readLanguages(): readonly Language<Gazetteer>[] {
  languages ??= [english(readEnglishData())];
  return languages;
}
