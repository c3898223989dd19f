const CYRILLIC = new Map(
  (
    'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ye ж:zh з:z и:i і:i ї:yi й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ' +
    'ѓ:gj ѕ:dz ј:j љ:lj њ:nj ќ:kj џ:dzh'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  æ: 'ae',
  Æ: 'ae',
  ı: 'i',
  İ: 'i',
  '’': "'",
  ʻ: "'",
  ʼ: "'",
  ə: 'a',
  Ə: 'a',
};

/** Remove diacritics: “Müller” becomes “Muller”. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøØłŁđĐæÆıİ’ʻʼəƏ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Return a name in lower case without diacritics; Cyrillic is transliterated. */
export function latin(name: string): string {
  return plain([...name.toLowerCase()].map((letter) => CYRILLIC.get(letter) ?? letter).join(''));
}
