import { phraseList, wordList } from './word-list.ts';

/** Months and weekdays. */
export const CALENDAR = wordList(`
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
`);

/** Capitalized words that are not a person, place or organization: calendar words, languages, religions and others. */
export const CAPITALIZED_COMMON = new Set([
  ...CALENDAR,
  ...wordList(`
Christmas Easter Ramadan Hanukkah Passover Halloween Thanksgiving Diwali Hajj Eid Lent Yom Kippur Valentine's Olympics Paralympics Olympic Paralympic Games Oscars Emmys Grammys Oscar Grammy Emmy
God Jesus Christ Allah Buddha Bible Koran Quran Qur'an Torah Gospel Web Wi-Fi Bluetooth
Christian Christians Christianity Catholic Catholics Catholicism Protestant Protestants Orthodox Muslim Muslims Islam Islamic Islamist Islamists Sunni Sunnis Shia Shiite Shiites Shi'ite Jew Jews Jewish Judaism Hindu Hindus Hinduism Sikh Sikhs Buddhist Buddhists Buddhism Mormon Mormons Anglican Anglicans Lutheran Baptist Methodist Evangelical
Nazi Nazis Nazism Communist Communists Communism Marxist Marxism Socialist Socialists Democrat Democrats Democratic Republican Republicans Conservative Conservatives Liberal Liberals Tory Tories Zionist Zionism Stalinist Bolshevik Bolsheviks Western Eastern Northern Southern Westerners Latino Latinos Latina Hispanic Hispanics Aboriginal Indigenous
AM PM AD BC BCE CE GMT UTC BST EST EDT PST PDT CET CEST MSK EET AIDS HIV DNA COVID COVID-19 Covid Covid-19 SARS TV PC PCs DVD CD CDs DVDs GPS USB CEO CFO COO CTO MP MPs MEP PM GDP VAT VIP UFO SUV ATM PhD BA MA BSc MBA OK FAQ PDF HTML HD SMS URL ID IT AI VR PR HR HQ SDK API OS USD EUR GBP RUB UAH
Nobel Pulitzer Fahrenheit Celsius Richter SIM LED LCD GB MB KB TB GHz MHz RAM CPU ISBN Q&A RIP SOS UAV UAVs IED IEDs AK RPG
Image Photo Picture File Source Video Editor's Note Update Correction See Also References
`),
]);

/** Demonyms, and names of languages and peoples: “Ukrainian”, “Russians”. They are not places. */
export const DEMONYMS = wordList(`
Afghan Afghans African Africans Albanian Albanians Algerian Algerians American Americans Angolan Arab Arabs Arabian Arabic Argentine Argentinian Argentines Armenian Armenians Asian Asians Assyrian Australian Australians Austrian Austrians Azerbaijani Azeri Bahraini Baltic Bangladeshi Bangladeshis Basque Basques Belarusian Belarusians Belgian Belgians Bengali Berber Bolivian Bosnian Bosnians Bosniak Brazilian Brazilians
Briton Britons British Brit Brits Bulgarian Bulgarians Burmese Cambodian Cambodians Cameroonian Canadian Canadians Cantonese Catalan Catalans Caucasian Chadian Chechen Chechens Chilean Chileans Chinese Colombian Colombians Congolese Cossack Cossacks Croat Croats Croatian Croatians Cuban Cubans Cypriot Cypriots Czech Czechs Danish Dane Danes Dominican Dutch Dutchman Ecuadorian Egyptian Egyptians Emirati English
Englishman Eritrean Estonian Estonians Ethiopian Ethiopians European Europeans Fijian Filipino Filipinos Finn Finns Finnish Flemish French Frenchman Frenchwoman Gabonese Gaelic Gambian Georgian Georgians German Germans Ghanaian Ghanaians Greek Greeks Guatemalan Guinean Haitian Haitians Hebrew Hindi Honduran Hungarian Hungarians Hutu Icelandic Indian Indians Indonesian Indonesians Inuit Iranian Iranians Iraqi Iraqis Irish Irishman
Israeli Israelis Italian Italians Ivorian Jamaican Jamaicans Japanese Javanese Jordanian Jordanians Kazakh Kazakhs Kenyan Kenyans Khmer Korean Koreans Kosovar Kosovan Kurd Kurds Kurdish Kuwaiti Kyrgyz Lao Laotian Lapp Latin Latvian Latvians Lebanese Liberian Libyan Libyans Lithuanian Lithuanians Macedonian Malagasy Malawian Malaysian Malaysians Malay Maldivian Malian Maltese Mandarin Maori Maya Mexican Mexicans Moldovan Mongolian
Montenegrin Moroccan Moroccans Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerians Nordic Norse Norwegian Norwegians Omani Ossetian Ottoman Pakistani Pakistanis Palestinian Palestinians Panamanian Papuan Paraguayan Pashto Pashtun Pashtuns Persian Persians Peruvian Peruvians Pole Poles Polish Polynesian Portuguese Punjabi Qatari Rohingya Roma Romanian Romanians Romani Russian Russians Rwandan Rwandans Salvadoran Sami Samoan Saudi Saudis
Saxon Scandinavian Scot Scots Scotsman Scottish Senegalese Serb Serbs Serbian Serbians Siberian Sicilian Sinhalese Slav Slavs Slavic Slovak Slovaks Slovenian Slovene Somali Somalis Soviet Soviets Spaniard Spaniards Spanish Sudanese Swahili Swede Swedes Swedish Swiss Syrian Syrians Taiwanese Tajik Tamil Tamils Tanzanian Tatar Tatars Thai Thais Tibetan Tibetans Tongan Tunisian Tunisians Turk Turks Turkish Turkmen Tutsi Tutsis Ugandan Ukrainian Ukrainians Urdu
Uruguayan Uyghur Uyghurs Uighur Uighurs Uzbek Uzbeks Venezuelan Venezuelans Vietnamese Welsh Welshman Yazidi Yemeni Yemenis Yiddish Yoruba Yugoslav Zambian Zimbabwean Zimbabweans Zulu Californian Texan Texans Muscovite Londoner Londoners Parisian Berliner Kievan Crimean Anglo-American Latin-American Kashmiri Darfuri Quebecois Bavarian Sicilians
`);

/** Products. Together with capitalized words and numbers after them, they are names of type “other”. */
export const PRODUCTS = wordList(`
Internet Mac Macs Macbook iPod iPhone iPad iTunes Macintosh MacBook iMac Windows Linux Android Safari Firefox PlayStation Xbox Kindle Walkman Photoshop Java Unix Ubuntu Vista Leopard
Drupal WordPress Joomla Elasticsearch Lucene Solr JavaScript Python Perl PHP MySQL PostgreSQL MongoDB Hadoop Docker Kubernetes PowerPoint SharePoint Chromium Fedora Gentoo Kubuntu Krita Kdenlive Amarok Konqueror Wayland LibreOffice OpenOffice GIMP Inkscape VLC Gmail iOS macOS WhatsApp Excel
`);

/** Last words of names of events, works, prizes, laws and products, which have the type “other”. Lower case. */
export const OTHER_HEADS = wordList(`
war wars battle revolution uprising intifada siege massacre olympics games cup championship championships tournament trophy marathon grand-prix prix open finals final bowl derby tour festival fair expo exhibition summit conference convention forum symposium day week month year eve anniversary ceremony
award awards prize medal act amendment bill law treaty agreement accord accords protocol pact convention declaration constitution resolution code charter directive doctrine plan project operation programme program initiative campaign hurricane typhoon cyclone tsunami earthquake
album song movie film novel book bible series episode edition symphony show kit version virus disease fever syndrome flu era age period crisis plague depression renaissance holocaust genocide spring index scale question report reports review paper order star cross language affair scandal trial case developers app
`);

/** First words of names of events: “Operation …”, “Hurricane …”. Lower case. */
export const OTHER_OPENERS = wordList(
  'operation hurricane typhoon cyclone tropical windows microsoft-windows version nobel pulitzer flight article section chapter psalm protocol',
);

/** Whole names of type “other”. */
export const OTHER_NAMES = phraseList(`
West Texas Intermediate, World War, World War I, World War II, First World War, Second World War, Cold War, Great War, Gulf War, World Cup, Olympic Games, Winter Olympics, Summer Olympics, Middle Ages, Great Depression, Industrial Revolution, Arab Spring, Nobel Prize, Nobel Peace Prize, New Year, New Year's Eve, New Year's Day, Good Friday, Boxing Day, Independence Day, Labor Day, Memorial Day, Mother's Day,
Prime Minister, Prime Ministers, Vice President, Secretary of State, Attorney General, Secretary General, Secretary-General, Chief Executive Officer, Chief Executive, Member of Parliament, Members of Parliament, World Wide Web, App Store, Chief of Staff, Chief Justice, Supreme Leader, First Lady, Managing Director, Executive Director
`);
