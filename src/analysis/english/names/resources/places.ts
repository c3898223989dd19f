import { phrases } from './word-list.ts';

/** Countries and territories; other names follow after `|`. Compiled manually from general knowledge. */
const COUNTRIES = `
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus|Byelorussia, Belgium, Belize, Benin, Bhutan, Bolivia,
Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia|Kampuchea, Cameroon, Canada, Cape Verde|Cabo Verde, Central African Republic, Chad, Chile,
China|People's Republic of China|PRC, Colombia, Comoros, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic|Czechia, Czechoslovakia, Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC, Congo|Republic of the Congo|Republic of Congo,
Denmark, Djibouti, Dominica, Dominican Republic, East Timor|Timor-Leste, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini|Swaziland, Ethiopia, Faroe Islands, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany,
East Germany, West Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran|Islamic Republic of Iran, Iraq, Ireland|Republic of Ireland, Israel, Italy,
Ivory Coast|Côte d'Ivoire, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta,
Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar|Burma, Namibia, Nauru, Nepal, Netherlands|Holland, New Zealand, Nicaragua, Niger, Nigeria, North Korea|Democratic People's Republic of Korea|DPRK,
North Macedonia|Macedonia, Northern Ireland, Norway, Oman, Pakistan, Palau, Palestine|Palestinian Territories, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia|Russian Federation, Rwanda, Saint Kitts and Nevis,
Saint Lucia, Samoa, San Marino, Saudi Arabia|Kingdom of Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South Korea|Republic of Korea, Korea, South Sudan,
Soviet Union|USSR|U.S.S.R., Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey|Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates|UAE|U.A.E.,
United Kingdom|UK|U.K.|Britain|Great Britain, United States|United States of America|US|U.S.|USA|U.S.A.|America, Uruguay, Uzbekistan, Vanuatu, Vatican City|Vatican, Venezuela, Vietnam|Viet Nam, Wales, Yemen, Yugoslavia, Zambia, Zimbabwe
`;

/** Capitals, whose names may be metonyms for their governments. */
const CAPITALS = `
Abuja, Accra, Addis Ababa, Algiers, Amman, Amsterdam, Ankara, Antananarivo, Ashgabat, Asmara, Astana|Nur-Sultan, Asunción, Athens, Baghdad, Baku, Bamako, Bangkok, Beijing|Peking, Beirut, Belgrade, Berlin, Bern|Berne, Bishkek, Bogotá|Bogota, Brasília|Brasilia,
Bratislava, Brazzaville, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Canberra, Caracas, Chișinău|Chisinau, Colombo, Copenhagen, Dakar, Damascus, Dhaka, Doha, Dublin, Dushanbe, Freetown, Gaborone, Guatemala City, Hanoi, Harare, Havana, Helsinki, Islamabad,
Jakarta, Jerusalem, Juba, Kabul, Kampala, Kathmandu, Khartoum, Kigali, Kingston, Kinshasa, Kuala Lumpur, Kuwait City, Kyiv|Kiev, La Paz, Libreville, Lima, Lisbon, Ljubljana, London, Luanda, Lusaka, Luxembourg City, Madrid, Managua, Manama, Manila, Maputo, Mexico City, Minsk, Mogadishu,
Monrovia, Montevideo, Moscow, Muscat, N'Djamena, Nairobi, New Delhi|Delhi, Niamey, Nicosia, Oslo, Ottawa, Ouagadougou, Panama City, Paris, Phnom Penh, Podgorica, Port-au-Prince, Prague, Pretoria, Pristina, Pyongyang, Quito, Rabat, Reykjavík|Reykjavik, Riga, Riyadh, Rome, San José, San Salvador,
Sana'a|Sanaa, Santiago, Santo Domingo, Sarajevo, Seoul, Skopje, Sofia, Stockholm, Taipei, Tallinn, Tashkent, Tbilisi, Tegucigalpa, Tehran|Teheran, Tirana, Tokyo, Tripoli, Tunis, Ulaanbaatar, Vienna, Vientiane, Vilnius, Warsaw, Washington|Washington D.C.|Washington DC|D.C.|DC|District of Columbia, Wellington, Windhoek,
Yangon|Rangoon, Yaoundé|Yaounde, Yerevan, Zagreb,
Abu Dhabi, Andorra la Vella, Bangui, Banjul, Belmopan, Bissau, Bridgetown, Conakry, Dili, Dodoma, Gitega, Honiara, Lilongwe, Lomé|Lome, Malabo, Malé, Maseru, Mbabane, Moroni, Nassau, Naypyidaw, Nouakchott, Nuku'alofa, Paramaribo, Port Louis, Port Moresby, Port Vila, Porto-Novo, Praia, Ramallah, Roseau, Sucre, Suva, Thimphu, Vaduz, Valletta,
`;

/** Other cities that are large or often in the news. */
const CITIES = `
Abidjan, Acapulco, Adelaide, Aden, Aleppo, Alexandria, Almaty, Amritsar, Anchorage, Antwerp, Atlanta, Auckland, Austin, Bakhmut, Bali, Baltimore, Bandung, Bangalore|Bengaluru, Barcelona, Basel, Basra, Belfast, Benghazi, Bergen, Bilbao, Birmingham, Bologna, Bonn, Bordeaux, Boston, Brisbane, Bristol, Busan, Calgary,
Cambridge, Cape Town, Cardiff, Casablanca, Charlotte, Chengdu, Chennai|Madras, Chernihiv, Chicago, Chongqing, Christchurch, Cincinnati, Cleveland, Cologne, Columbus, Cupertino, Dallas, Damietta, Dar es Salaam, Darwin, Daegu, Denver, Detroit, Dnipro, Donetsk, Dortmund, Dresden, Dubai, Dundee, Durban, Düsseldorf, Edinburgh, Edmonton,
Eindhoven, Fallujah, Florence, Frankfurt, Fresno, Fukushima, Gaza City, Gdańsk|Gdansk, Geneva, Genoa, Ghent, Glasgow, Goma, Gothenburg, Grozny, Guangzhou, Guayaquil, Haifa, Halifax, Hamburg, Hanover, Hiroshima, Ho Chi Minh City|Saigon, Honolulu, Houston, Hyderabad, Idlib, Incheon, Indianapolis, Irkutsk, Istanbul, Izmir, Jacksonville, Jaipur, Jeddah,
Johannesburg, Kaliningrad, Kandahar, Kano, Kansas City, Karachi, Kazan, Kharkiv|Kharkov, Kherson, Kolkata|Calcutta, Kraków|Krakow, Kryvyi Rih, Kyoto, Lagos, Lahore, Las Vegas, Leeds, Leicester, Leipzig, Liverpool, Long Beach, Los Angeles|L.A.|LA, Lucknow, Luhansk|Lugansk, Lviv|Lvov, Lyon|Lyons, Malmö|Malmo, Manchester, Mandalay, Marseille|Marseilles,
Mariupol, Mecca, Medellín|Medellin, Medina, Melbourne, Memphis, Miami, Milan, Milwaukee, Minneapolis, Mombasa, Monterrey, Montreal, Mosul, Multan, Mumbai|Bombay, Munich, Mykolaiv, Nagasaki, Nagoya, Nanjing, Nantes, Naples, Nashville, New Orleans, New York|New York City|NYC, Newcastle, Nice, Nottingham, Novosibirsk, Nuremberg, Oakland, Odesa|Odessa, Osaka,
Oxford, Palermo, Perth, Peshawar, Philadelphia, Phoenix, Pittsburgh, Porto, Portland, Poznań|Poznan, Quebec City, Quetta, Raqqa, Rawalpindi, Recife, Richmond, Rio de Janeiro|Rio, Rosario, Rostov-on-Don|Rostov, Rotterdam, Sacramento, Salt Lake City, Salvador, Salzburg, San Antonio, San Diego, San Francisco, San Jose, Sapporo, Seattle, Sendai, Sevastopol,
Seville, Shanghai, Sharjah, Sheffield, Shenzhen, Simferopol, Southampton, St. Louis|Saint Louis, St. Petersburg|St Petersburg|Saint Petersburg, Strasbourg, Stuttgart, Surabaya, Sydney, São Paulo|Sao Paulo, Tampa, Tampere, Tel Aviv, The Hague|Hague, Thessaloniki, Tijuana, Tikrit, Timbuktu, Toronto, Toulouse, Trieste, Tucson, Turin, Turku, Uppsala, Utrecht,
Valencia, Vancouver, Venice, Verona, Vladivostok, Volgograd, Winnipeg, Wrocław|Wroclaw, Wuhan, Yekaterinburg, Yokohama, York, Zaporizhzhia, Zürich|Zurich
`;

/** Regions, states, continents, seas and the like. */
const REGIONS = `
Africa, Antarctica, Arctic, Asia, Europe, North America, South America, Central America, Latin America, Oceania, Middle East, Far East, Near East, South Asia, Southeast Asia|South East Asia|South-East Asia, East Asia, Central Asia, Western Europe, Eastern Europe, Central Europe, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa,
Scandinavia, Balkans, Baltics, Caucasus, North Caucasus, Caribbean, Horn of Africa, Sahel, Sahara, Siberia, Crimea, Donbas|Donbass, Chechnya, Dagestan, Ingushetia, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Kashmir, Punjab, Kerala, Tibet, Xinjiang, Inner Mongolia, Kurdistan, Darfur, Tigray, Gaza|Gaza Strip, West Bank, Golan Heights, Sinai, Galilee, Catalonia, Basque Country, Bavaria, Saxony,
Brandenburg, Hesse, Normandy, Brittany, Provence, Corsica, Sardinia, Sicily, Tuscany, Lombardy, Crete, Flanders, Wallonia, Transylvania, Silesia, Galicia, Andalusia, Cornwall, Kent, Essex, Sussex, Yorkshire, Lancashire, Devon, Dorset, Norfolk, Suffolk, Surrey, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Quebec, Saskatchewan, Yukon,
New South Wales|NSW, Queensland, Tasmania, Victoria, South Australia, Western Australia, Northern Territory, Alabama, Alaska, Arizona, Arkansas, California|Calif., Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, New York State, New England, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, Guam, Bermuda, Aceh, Java, Sumatra, Borneo, Sulawesi, Papua, Okinawa, Hokkaido, Honshu,
Mars, Jupiter, Saturn, Uranus, Neptune, Pluto, Silicon Valley, Manhattan, Brooklyn, Queens, Bronx, Hollywood, Beverly Hills, Harlem, Staten Island, Westminster, Greater Manchester, Downing Street, Wall Street, Capitol Hill, Tiananmen Square, Times Square, Red Square, Guantánamo Bay|Guantanamo Bay|Guantánamo|Guantanamo, Chernobyl|Chornobyl, Everest, Kilimanjaro, Mars, Earth,
Atlantic|Atlantic Ocean, Pacific|Pacific Ocean, Indian Ocean, Arctic Ocean, Mediterranean|Mediterranean Sea, Black Sea, Baltic Sea|Baltic, Caspian Sea, Red Sea, Dead Sea, North Sea, South China Sea, Sea of Azov, Persian Gulf, Gulf of Mexico, Gulf of Aden, English Channel, Suez Canal, Panama Canal, Strait of Hormuz, Bosphorus, Alps, Andes, Himalayas, Pyrenees, Carpathians, Urals, Rocky Mountains|Rockies,
Aruba, Curaçao|Curacao, Martinique, Guadeloupe, Réunion, Mayotte, French Guiana, New Caledonia, French Polynesia, Cayman Islands, Falkland Islands|Falklands, Isle of Man, Guernsey, Svalbard, Zanzibar, American Samoa, British Virgin Islands, Channel Islands, Canary Islands, Azores, Galápagos Islands|Galapagos Islands, Galápagos|Galapagos, Easter Island, Anguilla, Montserrat, Åland, Sakhalin, Kamchatka, Western Sahara, Somaliland,
Connacht, Leinster, Munster, Ulster, Pennines, Cotswolds, Chilterns, Dolomites, Ardennes, Apennines, Ozarks, Catskills, Adirondacks, Appalachians, Sundarbans, Hebrides, Orkney, Shetland, Scottish Borders, Scottish Highlands, Lake District, Peak District, West Midlands, East Midlands, East Anglia, West Country, Black Forest, Basque Country, Bay Area, Florida Keys, Great Plains, Deep South,
Nile, Danube, Rhine, Volga, Thames, Amazon River, Mekong, Ganges, Euphrates, Tigris, Dnieper, Mississippi River, Hudson River
`;

/** Rank of a place. Countries and capitals may be metonyms for their governments. */
export type PlaceRank = 'country' | 'capital' | 'city' | 'region' | 'other';

/** Main name and rank of a place by each of its names. */
export const KNOWN_PLACES: ReadonlyMap<string, { name: string; rank: PlaceRank }> = new Map(
  (
    [
      [REGIONS, 'region'],
      [CITIES, 'city'],
      [CAPITALS, 'capital'],
      [COUNTRIES, 'country'],
    ] as const
  ).flatMap(([list, rank]) =>
    phrases(list).flatMap((entry) => {
      const names = entry.split('|');
      return names.map((name): [string, { name: string; rank: PlaceRank }] => [name, { name: names[0] ?? name, rank }]);
    }),
  ),
);
