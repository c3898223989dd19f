/**
 * In each row: a name as articles spell it, then spellings by people who have heard it, or read it in another transliteration.
 * None of them is an alias in the entity files.
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
  ['Shebekino', 'Schebekino', 'Chebekino', 'Shebekina'],
  ['Grayvoron', 'Graivoron', 'Grajworon', 'Greyvoron'],
  ['Kharkiv', 'Kharkov', 'Charkiw', 'Harkiv', 'Karkiv'],
  ['Zaporizhzhia', 'Zaporozhye', 'Saporischschja', 'Zaporizhia', 'Zaporizzhia'],
  ['Dnipropetrovsk', 'Dnepropetrovsk', 'Dnipropetrowsk'],
  ['Luhansk', 'Lugansk', 'Luhansc', 'Louhansk'],
  ['Odesa', 'Odessa'],
  ['Chernihiv', 'Chernigov', 'Tschernihiw', 'Cernihiv'],
];

/** Typing errors, in the same form: letters doubled, dropped or swapped, and words of a name in another order. */
export const TYPOS: [name: string, ...typed: string[]][] = [
  ['Volodymyr Zelenskyy', 'Zelenskky', 'Zellenskyy', 'Zelenskyy Volodymyr', 'volodymir zelensky'],
  ['Vyacheslav Gladkov', 'Gladdkov', 'Galdkov', 'Gladkov Vyacheslav', 'Vyachslav Gladkov', 'Vyacheslav Gladkvo'],
  ['Alexander Lukashenko', 'Lukasheko', 'Lukkashenko', 'Lukashenko Alexander', 'Alexandr Lukasenko'],
  ['Muammar Gaddafi', 'Gaddaffi', 'Muamar Gadaffi', 'Gaddafi Muammar'],
  ['Shebekino', 'Shebekiino', 'Shebbekino', 'Shbekino', 'hebekino', 'Shebekin'],
  ['Kharkiv', 'Kharrkiv', 'Khrakiv', 'Kharikv'],
  ['Dnipropetrovsk', 'Dnipropetrovs', 'Dnipropetrvosk', 'Dnipropettrovsk', 'Dnpropetrovsk'],
  ['Chernihiv', 'Chernihv', 'Chernihhiv', 'Chenrihiv'],
  ['Sergei Shoigu', 'Sergei Shiogu', 'Shoigu Sergei', 'Sergey Shoigu', 'Shoiug'],
];
