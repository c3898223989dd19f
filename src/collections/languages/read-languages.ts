import { readFileSync } from 'node:fs';
import { english, type EnglishData, type Gazetteer, type Language } from '../../analysis/index.ts';

let languages: readonly Language<Gazetteer>[] | undefined;

/** The data files of English, read anew: once a language is made of them, their text is not kept. */
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

/** The languages that have rules; made once, when the first text is analyzed: it takes a tenth of a second. */
export function readLanguages(): readonly Language<Gazetteer>[] {
  languages ??= [english(readEnglishData())];
  return languages;
}
