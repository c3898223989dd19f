import { CLUBS_AND_LEAGUES, COMPANIES, NEWS_MEDIA, PARTIES_AND_MOVEMENTS, PUBLIC_BODIES } from './organizations.ts';
import { phrases, wordList } from './word-list.ts';

/** Head nouns of organizations' names: the last word, or the one before “of”, “for” and “on”. */
export const ORGANIZATION_HEADS = wordList(`
academy administration agency airlines airways alliance army assembly associates association authority bank battalion board brigade broadcasting brotherhood bureau cabinet chamber church club coalition college commission committee community companies company confederation conference
congress conservatory consortium constabulary consulate convention cooperative corporation corps council court directorate division embassy enterprise enterprises exchange faculty federation fleet force forces foundation front fund gazette government group guard guards guild headquarters herald holdings hospital
house industries initiative inquirer inspectorate institute institution intelligence international journal labs laboratories laboratory league legion legislature magazine media militia ministry mission mosque motors movement museum navy network news newspaper office orchestra organisation organization parliament
partners partnership party patrol police post press productions project prosecutor's radio records regiment registry rescue resistance school secretariat senate service services society software sports squad squadron standard studios syndicate systems task technologies technology telegraph television times trust
tribune tribunal troupe union unit united universities university ventures watch wire workers works youth department foundation fc airforce council committee investors securities insurance energy oil gas petroleum pharmaceuticals computer computers electronics communications telecom mobile entertainment pictures games interactive
games band weekly daily
equities manufacturing semiconductor semiconductors resources industry mining minerals metals steel cement chemicals foods beverages brewery breweries textiles motor automotive aerospace shipping shipyard railways rail logistics airline aviation telecom telecoms telecommunications wireless capital asset management holdings finance financial investments assurance reinsurance realty properties estates hotels resorts retail stores supermarkets pharmaceutical biotech therapeutics laboratories diagnostics genomics analytics consulting advisors advisers solutions interactive entertainment studios publications publishers publishing broadcasters television tv channel wire tribune herald times post gazette courier chronicle examiner observer mirror inquirer monitor sentinel standard bulletin
groep gruppe groupe gruppo grupo konzern kliniken klinikum stiftung stichting verband werke
lawyers doctors mothers veterans teachers students farmers journalists physicians scientists engineers reporters women citizens friends parliamentarians writers broadcasters nurses
fc afc cf sc rfc cfc rovers wanderers albion hotspur athletic atletico dynamo dinamo spartak lokomotiv cska zenit shakhtar sporting rangers warriors tigers lions eagles bulls giants kings royals stars sharks panthers bears knights raiders saints devils hawks falcons wildcats bulldogs indians braves
pharma agro agri foods dairies products homes healthcare freight haulage couriers traders trading builders foodservice biosciences biopharma robotics semiconductors breweries
ombudsman taskforce assemblies caucus politburo presidium soviet junta rebels guerrillas paramilitaries brigades
`);

/** Head nouns of organizations that have other meanings too, and so are weaker evidence. */
export const WEAK_HEADS = wordList(
  'house international works watch task post standard community mission project network unit front conference convention initiative exchange fund office school energy computer mobile games oil gas news force forces intelligence united youth rescue workers times records resistance mosque wire exchange band media press pictures',
);

/** Trades at the end of a company's name: “Northgate Mutual”. No surnames are among them. */
export const TRADES = wordList(
  'mutual timber lumber freight haulage poultry plastics quarries fisheries foundry fertilizers fertilisers seeds ceramics aggregates concrete stevedores stevedoring salvage laundries bakeries pharmacies diagnostics genomics therapeutics ferries cruises shipbuilders shipbuilding logistics tyres paints dairies',
);
/**
 * Industries, in the words of their classifications, at the end of a firm's name after a surname or another word that is no common one: “Brandt Optics”. No surnames are among
 * them, and no words that often follow another name (“Kyiv Media”).
 */
export const INDUSTRIES = wordList(`
agro agri foods pharma biotech biologics robotics aerospace avionics aviation optics photonics optoelectronics semiconductors electronics instruments sensors bearings turbines polymers petrochemicals petroleum chemicals lubricants composites alloys metals minerals photovoltaics renewables machinery toolworks automotive trailers textiles garments apparel footwear
knitwear hosiery cosmetics toiletries fragrances jewellery furniture carpets flooring coatings adhesives packaging cartons publishing telecom telecoms broadband hardware cybersecurity analytics informatics brewing breweries distillers distilleries vineyards beverages confectionery chocolates seafood orchards nurseries sawmills realty realtors
catering supermarkets outfitters orthopedics healthcare assurance underwriters leasing rentals recycling sanitation staffing consulting auctioneers couriers removals warehousing engineering shipyards drydocks shipping
`);
/** Trades that are also surnames: a company's only after two surnames, as in “Brandt-Keller Grain”. */
export const TRADES_LIKE_SURNAMES = wordList('grain glass rice coffee tea sugar salt coal paper dairy wood stone marine cotton flour feeds meats towing');

/** Legal forms and other suffixes of companies. */
export const COMPANY_SUFFIXES = wordList(
  'inc ltd corp co plc llc llp lp gmbh ag sa nv bv spa srl oy oyj ab as asa kk kgaa pty pte bhd sdn berhad tbk pjsc ojsc limited incorporated s.p.a. s.a. n.v. b.v. s.r.l. l.l.c. p.l.c.',
);

/** Head nouns of state bodies that follow a demonym: “the Indonesian Navy”. */
export const STATE_BODY_HEADS = wordList(
  'army navy government parliament ministry police senate congress council corps guard court embassy consulate church fleet party federation union bank agency service services academy institute society association league committee commission department forces force',
);

/** Fields in the names of organizations, which may be coordinated with “and”: “Food and Drug Administration”. */
export const ORGANIZATION_FIELDS = wordList(`
agriculture art arts atomic aviation business chemical child children civil commerce communications consumer corrections crime culture cultural customs defence defense development disease drug economic economics economy education electoral emergencies emergency employment energy environment environmental export external families finance financial fisheries food foreign
forestry health heritage history homeland housing human humanities immigration industry industrial information infrastructure inquiry interior internal international investment justice labor labour law livestock media military monetary national natural nuclear oceanic planning prevention public radio religious research revenue rights safety sanitation science scientific
sciences security social space sport sports statistics strategic tax technology telecommunications tobacco tourism trade transport transportation treasury urban veterans war water welfare wildlife women youth
`);

/** Organizations that are often in the news; other names follow after `|`. Compiled manually from general knowledge. */
const ORGANIZATIONS = `
Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Médecins Sans Frontières, Doctors Without Borders,
IRA, ISIS|ISIL, Daesh, Al-Qaeda|al-Qaeda|Al Qaeda|al Qaeda|al-Qaida,
Taliban, Hamas, Hezbollah|Hizbollah|Hizbullah, Fatah, Boko Haram, Al-Shabaab|al-Shabaab, Wagner Group, Ku Klux Klan, Democratic Party, Republican Party, Labour Party, Conservative Party, Green Party, Liberal Democrats, Communist Party, Labour,
FIFA|Fifa, UEFA|Uefa, IOC, NBA, NFL, NHL, MLB, NCAA, Formula One, Manchester United, Manchester City, Real Madrid, Arsenal, Chelsea, Liverpool FC, Bayern Munich, Juventus, Yankees, New York Yankees, Red Sox, Boston Red Sox, Lakers, EMI, Universal Music, Ubisoft, Nintendo, Sega, Mozilla, Harvard, Yale, Stanford, MIT, Princeton
`;

/** Public and international bodies that are often in the news. */
export const NOTED_PUBLIC_BODIES = `
United Nations|UN|U.N., European Union|EU|E.U., NATO|Nato|North Atlantic Treaty Organization, World Health Organization|WHO, World Bank, International Monetary Fund|IMF, World Trade Organization|WTO, African Union, Arab League, ASEAN, OPEC|Opec, OSCE, UNESCO|Unesco, UNICEF|Unicef, UNHCR, Interpol, Europol, International Criminal Court|ICC, International Atomic Energy Agency|IAEA,
European Commission, European Parliament, European Central Bank|ECB, Council of Europe, Security Council, General Assembly, Commonwealth, Holy See, Kremlin, White House, Pentagon, Capitol, Elysee, Bundestag, Bundesrat, Knesset, Duma|State Duma, Verkhovna Rada|Rada,
Congress|U.S. Congress|US Congress, Senate, House of Representatives, House of Commons, House of Lords, Supreme Court, State Department, Federal Reserve, Treasury, Home Office, Foreign Office, Scotland Yard, FBI|F.B.I., CIA|C.I.A., NSA, NASA|Nasa, DEA, FDA, FCC, FAA, EPA, SEC, IRS, CDC, FEMA, DHS, KGB, FSB, GRU, MI5, MI6, Mossad, NHS,
`;

/** News media that are often in the news. */
export const NOTED_MEDIA = `
BBC, ITV, Sky News, CNN, NBC, CBS, ABC, PBS, NPR, MSNBC, Fox News, Al Jazeera|al-Jazeera|Al-Jazeera, Reuters, Associated Press|AP, Agence France-Presse|AFP, Bloomberg, TASS|Tass|ITAR-TASS, RIA Novosti,
Interfax, Xinhua, Kyodo, Deutsche Welle, Guardian, Washington Post, New York Times, Wall Street Journal, Financial Times, Los Angeles Times, USA Today, Economist, Newsweek, Telegraph, Daily Telegraph, Daily Mail, Independent, Le Monde, Der Spiegel, Spiegel, Wikinews, Wikipedia, Wikimedia Foundation, WikiLeaks|Wikileaks, Wired, Forbes,
`;

/** Companies that are often in the news. */
export const NOTED_COMPANIES = `
Google, Microsoft, Apple|Apple Inc.|Apple Inc|Apple Computer, IBM, Intel, AMD, Nvidia|NVIDIA, Samsung, Sony, Nokia, Motorola, Dell, Hewlett-Packard|HP, Cisco, Oracle, Adobe, Facebook, Twitter, YouTube, Amazon|Amazon.com, eBay, Yahoo|Yahoo!, AOL, Netflix, Uber, Airbnb, Spotify, TikTok, Huawei, Lenovo, Toshiba, Hitachi, Panasonic, Siemens, Philips, Ericsson, Vodafone, Verizon, AT&T, T-Mobile, Comcast, Disney|Walt Disney Company, Pixar, Warner Bros.,
Boeing, Airbus, Lockheed Martin, Toyota, Honda, Nissan, Ford, General Motors|GM, Chrysler, Volkswagen, BMW, Fiat, Renault, Tesla, SpaceX, Gazprom, Rosneft, Lukoil, Shell, BP|British Petroleum|BP Plc|BP plc|BP PLC|BP p.l.c., ExxonMobil|Exxon, Chevron, Walmart|Wal-Mart, Best Buy, IKEA, McDonald's, Starbucks, Coca-Cola, Pepsi|PepsiCo, Nestlé, Unilever, Procter & Gamble, Pfizer, AstraZeneca, Moderna, Novartis, Roche, Goldman Sachs, JPMorgan, Morgan Stanley, Lehman Brothers, Citigroup, HSBC, Barclays, UBS, Deutsche Bank, Credit Suisse,
`;

/** Main name of an organization by each of its names. */
export const KNOWN_ORGANIZATIONS: ReadonlyMap<string, string> = new Map(
  phrases(
    [CLUBS_AND_LEAGUES, NEWS_MEDIA, COMPANIES, PARTIES_AND_MOVEMENTS, PUBLIC_BODIES, ORGANIZATIONS, NOTED_PUBLIC_BODIES, NOTED_MEDIA, NOTED_COMPANIES].join(
      '\n',
    ),
  ).flatMap((entry) => {
    const names = entry.split('|');
    return names.map((name): [string, string] => [name, names[0] ?? name]);
  }),
);

/** Common nouns for kinds of organizations: “the outlet Suspilne”, “Acme, an airline”. */
export const ORGANIZATION_KINDS = wordList(`
agency airline band bank broadcaster brand carmaker chain channel charity club company conglomerate contractor corporation daily firm foundation institute label magazine maker manufacturer militia ministry newspaper nonprofit organisation organization outlet paper party portal
publisher retailer school start-up startup station supplier team think-tank tabloid tribunal union university website weekly
`);
