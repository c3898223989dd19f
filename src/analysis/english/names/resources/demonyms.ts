/** Countries with their adjectives and demonyms; plurals in -s are implied. Compiled manually from general knowledge. */
const DEMONYMS_BY_COUNTRY = `
Afghanistan: Afghan; Albania: Albanian; Algeria: Algerian; Angola: Angolan; Argentina: Argentine Argentinian; Armenia: Armenian; Australia: Australian; Austria: Austrian; Azerbaijan: Azerbaijani Azeri
Bahrain: Bahraini; Bangladesh: Bangladeshi; Belarus: Belarusian Byelorussian; Belgium: Belgian; Bolivia: Bolivian; Bosnia and Herzegovina: Bosnian; Brazil: Brazilian; Bulgaria: Bulgarian; Cambodia: Cambodian
Cameroon: Cameroonian; Canada: Canadian; Chad: Chadian; Chile: Chilean; China: Chinese; Colombia: Colombian; Croatia: Croatian Croat; Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech; Denmark: Danish Dane; Ecuador: Ecuadorian
Egypt: Egyptian; United Arab Emirates: Emirati; England: English Englishman Englishmen; Eritrea: Eritrean; Estonia: Estonian; Ethiopia: Ethiopian; Fiji: Fijian; Finland: Finnish Finn; France: French Frenchman Frenchmen Frenchwoman
Gabon: Gabonese; Gambia: Gambian; Georgia: Georgian; Germany: German; Ghana: Ghanaian; Greece: Greek; Guatemala: Guatemalan; Guinea: Guinean; Haiti: Haitian; Honduras: Honduran; Hungary: Hungarian; Iceland: Icelandic Icelander
India: Indian; Indonesia: Indonesian; Iran: Iranian; Iraq: Iraqi; Ireland: Irish Irishman Irishmen; Israel: Israeli; Italy: Italian; Ivory Coast: Ivorian; Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian; Kazakhstan: Kazakh Kazakhstani
Kenya: Kenyan; Kosovo: Kosovar Kosovan; Kuwait: Kuwaiti; Kyrgyzstan: Kyrgyz; Laos: Laotian; Latvia: Latvian; Lebanon: Lebanese; Liberia: Liberian; Libya: Libyan; Lithuania: Lithuanian; North Macedonia: Macedonian; Madagascar: Malagasy
Malawi: Malawian; Malaysia: Malaysian; Maldives: Maldivian; Mali: Malian; Malta: Maltese; Mauritania: Mauritanian; Mexico: Mexican; Moldova: Moldovan; Mongolia: Mongolian; Montenegro: Montenegrin; Morocco: Moroccan; Mozambique: Mozambican
Myanmar: Burmese; Namibia: Namibian; Nepal: Nepali Nepalese; Netherlands: Dutch Dutchman Dutchmen; Nicaragua: Nicaraguan; Nigeria: Nigerian; North Korea: North-Korean; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani; Palestine: Palestinian
Panama: Panamanian; Papua New Guinea: Papuan; Paraguay: Paraguayan; Peru: Peruvian; Philippines: Filipino Filipina Philippine; Poland: Polish Pole; Portugal: Portuguese; Qatar: Qatari; Romania: Romanian; Russia: Russian; Rwanda: Rwandan
El Salvador: Salvadoran; Samoa: Samoan; Saudi Arabia: Saudi; Scotland: Scottish Scot Scotsman Scotsmen; Senegal: Senegalese; Serbia: Serbian Serb; Singapore: Singaporean; Slovakia: Slovak Slovakian; Slovenia: Slovenian Slovene; Somalia: Somali
South Africa: South-African; South Korea: South-Korean; Soviet Union: Soviet; Spain: Spanish Spaniard; Sri Lanka: Sri-Lankan; Sudan: Sudanese; Sweden: Swedish Swede; Switzerland: Swiss; Syria: Syrian; Taiwan: Taiwanese; Tajikistan: Tajik
Tanzania: Tanzanian; Thailand: Thai; Tibet: Tibetan; Tonga: Tongan; Tunisia: Tunisian; Turkey: Turkish Turk; Turkmenistan: Turkmen; Uganda: Ugandan; Ukraine: Ukrainian; United Kingdom: British Briton Brit; United States: American
Uruguay: Uruguayan; Uzbekistan: Uzbek; Venezuela: Venezuelan; Vietnam: Vietnamese; Wales: Welsh Welshman Welshmen; Yemen: Yemeni; Zambia: Zambian; Zimbabwe: Zimbabwean
`;

/** Main name of the country by demonym in lower case: “Ukraine” for “ukrainians”. */
export const DEMONYM_COUNTRIES: ReadonlyMap<string, string> = new Map(
  DEMONYMS_BY_COUNTRY.split(/[;\n]/)
    .map((line) => line.split(':'))
    .flatMap(([country = '', words = '']) =>
      words
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '')
        .flatMap((word): [string, string][] => {
          const lower = word.toLowerCase();
          return [
            [lower, country.trim()],
            [`${lower}s`, country.trim()],
          ];
        }),
    ),
);
