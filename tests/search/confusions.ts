/**
 * Spellings of names by people who have heard them, or read them in another transliteration: the name as spelt here, then other spellings.
 * None of them is given as an alias.
 */
export const TRANSLITERATIONS: [name: string, ...typed: string[]][] = [
  ['Volodymyr Zelenskyy', 'Zelensky', 'Zelenski', 'Zelenskiy', 'Zelenskij', 'Selenskyj', 'Zelinsky', 'Wolodymyr Zelensky'],
  ['Vyacheslav Gladkov', 'Gladkow', 'Gladkoff', 'Gladcov', 'Viacheslav Gladkov', 'Wjatscheslaw Gladkow'],
  ['Yevgeny Prigozhin', 'Prigozin', 'Prigoschin', 'Prigojine', 'Evgeny Prigozhin', 'Jewgeni Prigoschin'],
  ['Sergei Shoigu', 'Schoigu', 'Shoygu', 'Choïgou', 'Shojgu'],
  ['Alexander Lukashenko', 'Lukaschenko', 'Loukachenko', 'Lukashenka', 'Aleksandr Lukashenko'],
  ['Nikita Khrushchev', 'Kruschev', 'Khruschev', 'Chruschtschow', 'Kruschchev'],
  ['Pyotr Tchaikovsky', 'Chaikovsky', 'Tschaikowsky', 'Tchaikovski', 'Chaykovsky'],
  ['Muammar Gaddafi', 'Qaddafi', 'Kadhafi', 'Gadafi', 'Kaddafi'],
  ['Shebekino', 'Schebekino', 'Shebbekino', 'Chebekino', 'Shebekina'],
  ['Grayvoron', 'Graivoron', 'Grajworon', 'Greyvoron'],
  ['Kharkiv', 'Kharkov', 'Charkiw', 'Harkiv', 'Karkiv'],
  ['Zaporizhzhia', 'Zaporozhye', 'Saporischschja', 'Zaporizhia', 'Zaporizzhia'],
  ['Dnipropetrovsk', 'Dnepropetrovsk', 'Dnipropetrowsk', 'Dnipropetrovs'],
  ['Luhansk', 'Lugansk', 'Luhansc', 'Louhansk'],
  ['Odesa', 'Odessa'],
  ['Chernihiv', 'Chernigov', 'Tschernihiw', 'Cernihiv'],
];

/** Letters doubled or dropped, words of a name in another order, and endings from a word's own language. */
export const SLIPS: [name: string, ...typed: string[]][] = [
  ['Volodymyr Zelenskyy', 'Zelenskky', 'Zellenskyy', 'Zelenskyy Volodymyr', 'volodymir zelensky'],
  ['Vyacheslav Gladkov', 'Gladdkov', 'Galdkov', 'Gladkov Vyacheslav', 'Vyachslav Gladkov', 'Vyacheslav Gladkvo'],
  ['Alexander Lukashenko', 'Lukasheko', 'Lukkashenko', 'Lukashenko Alexander', 'Alexandr Lukasenko'],
  ['Muammar Gaddafi', 'Gaddaffi', 'Muamar Gadaffi', 'Gaddafi Muammar'],
  ['Shebekino', 'Shebekiino', 'Shbekino', 'hebekino', 'Shebekin'],
  ['Kharkiv', 'Kharrkiv', 'Khrakiv', 'Kharikv'],
  ['Dnipropetrovsk', 'Dnipropetrvosk', 'Dnipropettrovsk', 'Dnpropetrovsk'],
  ['Chernihiv', 'Chernihv', 'Chernihhiv', 'Chenrihiv'],
  ['Sergei Shoigu', 'Sergei Shiogu', 'Shoigu Sergei', 'Sergey Shoigu', 'Shoiug'],
];
