import { wordList } from './word-list.ts';

/**
 * A rule that replaces spelling variants in Latin letters by a common form. The rules are our own, based on the romanizations in use (BGN/PCGN, ISO 9,
 * the tables of Ukrainian and Russian passports, the practice of news agencies). They are applied in order.
 */
export type SpellingRule = readonly [spelling: RegExp, common: string];

/** Romanization of Russian and Ukrainian letters, as used by news agencies. */
export const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g ґ:g д:d е:e ё:yo є:ye ж:zh з:z и:i і:i ї:yi й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ў:w'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Latin letters that Unicode does not decompose into a letter and a diacritic. */
export const SPECIAL_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n' };

/** Spelling of letters where diacritics are not available: “Mueller” for “Müller”. */
export const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Rules for all names: “Grayvoron”, “Graivoron”. */
export const GENERAL: readonly SpellingRule[] = [[/(?<=[aeou])y(?=[bcdfghklmnpqrstvwxz])/g, 'i']];

/** Rules for Slavic names: “Zelensky”, “Zelenskyy”, “Zelenskiy”; “Vyacheslav”, “Viacheslav”; “Alexei”, “Aleksey”; “Yevgeny”, “Evgeni”; “Fyodor”, “Fedor”. */
export const SLAVIC: readonly SpellingRule[] = [
  [/x/g, 'ks'],
  [/shch|szcz/g, 'sc'],
  [/tsch|tch|ch|cz/g, 'c'],
  [/zh/g, 'z'],
  [/sh|sz/g, 's'],
  [/kh/g, 'x'],
  [/w/g, 'v'],
  [/ander$/g, 'andr'],
  [/^[yji]e/g, 'e'],
  [/(?<=[aeiou])[yj]e/g, 'e'],
  [/(?<=[bcdfgklmnprstvxz])[yj]o/g, 'e'],
  [/[eiy][yij]$/g, 'i'],
  [/[yj]/g, 'i'],
  [/(\w)\1+/g, '$1'],
];

/** Rules for names with an East Slavic form: “Hladkov” becomes “Gladkov”, “Luhansk” becomes “Lugansk”. Other names are excluded, or “Harry” would become “Garry”. */
export const UKRAINIAN: readonly SpellingRule[] = [[/(?<![cksz])h/g, 'g']];

/** Rules for endings of Ukrainian and Russian names of towns: “Kyiv”, “Kiev”; “Kharkiv”, “Kharkov”. */
export const SLAVIC_TOWN: readonly SpellingRule[] = [[/[aeiou]+v$/g, 'ov']];

/** Endings of East Slavic surnames. */
export const SLAVIC_SURNAME = /(?:[bdfgklmnprstvz](?:o|e|io|yo)va?|[sc]k(?:y|i|yi|yy|iy|ij|ii|a|aya|aia)|enko|c?h?uk|[yi]ch|v[iy]c|iv)$/;
/** Endings of East Slavic names of places. */
export const SLAVIC_PLACE = /(?:[^aeiou]sk|[gh]rad|[gh]orod|[ioeya]v|[oe]vo|ivka|ovka|evka)$/;
/** Patronymic, which most texts omit: “Vladimirovich”, “Ivanovna”. */
export const PATRONYMIC = /(?:ov|ev|yev|iov|yov)(?:ich|ych|yč|na)$|ivna$/;

/** Parts of Arabic names. */
export const ARABIC_WORDS = wordList(
  'al el abu abd abdul abdel abdullah bin ibn bint ahmad ahmed ali hassan hasan hussein hussain husayn hossein ibrahim khaled khalid mahmoud mahmud mohammed mohamed mohammad mohamad muhammad muhammed moammar muammar muamar mustafa omar umar osama usama saddam said saeed yasser yasir youssef yusuf bashar rashid rasheed salah hamid hamad nasser nasir',
);

/** Rules for Arabic names: “Mohammed”, “Muhammad”; “Hussein”, “Hussain”; “Gaddafi”, “Qadhafi”. */
export const ARABIC: readonly SpellingRule[] = [
  [/^(?:al|el)$/g, ''],
  [/kh/g, 'x'],
  [/[dt]h/g, 'd'],
  [/gh|g|q/g, 'k'],
  [/ee/g, 'i'],
  [/oo|ou|o/g, 'u'],
  [/[ae][iy]/g, 'i'],
  [/e/g, 'a'],
  [/y/g, 'i'],
  [/ah$/g, 'a'],
  [/(\w)\1+/g, '$1'],
  [/aid$/g, 'id'],
];

/** Common form of words that vary: British and American spellings in the names of organizations, and synonyms for kinds of places. */
export const SAME_WORD: ReadonlyMap<string, string> = new Map(
  'defence:defense centre:center labour:labor organisation:organization theatre:theater harbour:harbor oblast:region rayon:district raion:district saint:st mount:mt fort:ft programme:program'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
