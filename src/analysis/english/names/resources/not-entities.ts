import { wordList } from './word-list.ts';

/** Acronyms of things, qualities, degrees, formats and measures, which are not organizations. */
export const COMMON_ACRONYMS = wordList(`
CPI PPI RPI GDP GNP GNI PMI FDI IPO ETF ROI VAT GST HST APR EBITDA FX FY YTD MOU MoU LOI NDA RFP RFQ RFI TOR KPI SLA SOP MVP B2B B2C SME SMEs NGO NGOs INGO CSO CSOs PAC PACs CEO CFO COO CTO CIO CMO CHRO VP SVP EVP MD PM MP MPs MLA MLAs MEP MEPs MSP MSPs TD TDs DC DCs CM CMs DCM IAS IPS FIR PIL RTI NRI NRIs ST SC SCs OBC
DNA RNA mRNA PCR HIV AIDS TB HPV SARS MERS COVID ADHD PTSD OCD BMI ICU ER ICUs GP GPs NHS-funded PPE STD STI STDs STIs IVF MRI CT ECG EEG DUI DWI GBH ASBO IED IEDs UAV UAVs UXO WMD WMDs POW POWs IDP IDPs RPG RPGs AK APC APCs ATV ATVs SUV SUVs EV EVs HGV HGVs LED LCD OLED GPS SOS UFO UFOs VIP VIPs DIY FAQ FAQs RSVP ETA TBA TBC AKA ASAP BYO ZIP LGBT LGBTQ LGBTI BAME
API APIs SDK SDKs GUI GUIs CLI IDE IDEs UI UX CX UX/UI CSS HTML HTML5 XHTML XML JSON YAML CSV TSV PDF PDFs RSS SQL NoSQL REST SOAP HTTP HTTPS FTP SSH SSL TLS TCP IP DNS URL URLs URI URIs VPN VPNs VM VMs CPU CPUs GPU GPUs RAM ROM SSD SSDs HDD USB HDMI WiFi LAN WAN OS OSes DRM GPL LGPL AGPL BSD MIT-licensed CC CMS CMSes CRM ERP SEO SEM PPC CTR SaaS PaaS IaaS IoT AI ML NLP AR VR XR NFT NFTs QR RFID SMS MMS IM FOSS OSS FLOSS BoF BOF BoFs TOS ToS EULA README
TV TVs PC PCs DVD DVDs CD CDs VHS DJ DJs MC PR HR HQ ID IDs IT ICT R&D Q&A PIN AGM EGM GCSE GCSEs BSc BA MA MSc MBA PhD MPhil LLB LLM JD PMP CPA CFA STEM SAT IQ EQ GPA AC AD BC BCE CE AM PM GMT UTC BST EST EDT CST CDT MST MDT PST PDT CET CEST IST JST HKT SGT WIB EEST MSK KPH MPH RPM KM KG GB MB TB KB GHz MHz kHz kWh MW GW GWh TWh CO2 NOx LNG LPG CNG HFC CFC PVC UV RSS II III IV VI VII VIII IX XI XII
USD EUR GBP JPY CHF CNY RMB INR RUB UAH AUD NZD CAD SGD HKD KES NGN ZAR BRL MXN TRY PLN
ODI T20 LBW MVP PGA-style KO TKO DNF PB WR OR NR RBI ERA PPG POTM VAR XI U19 U21 U23
FOIA FOI COP COP26 COP27 COP28 SDG SDGs MDG MDGs NDC NDCs ESG CSR GHG GHGs
NB PS RIP OK WTF LOL OMG DM DMs AMA POV BRB FYI IMO
`);

/** Nouns that form a label with a number or letter after them: “Annex B”, “Season 3”. */
export const LABEL_WORDS = wordList(`
room annex annexe appendix table figure fig chapter section part step phase level exhibit plot building block unit grade article schedule lesson volume vol issue page season episode series round day week stage group pool pot heat lane gate terminal platform track pier berth lot booth stand hall row seat column item question rule point option type class category tier band zone
sector ward floor suite flat apartment apt box form line route highway interstate runway flight train bus act scene verse book module unit version release build ticket bug case count charge session slide note track version category game match test
`);

/** Last words of names of streets. */
export const STREET_WORDS = wordList(
  'street st road rd avenue ave lane ln drive dr boulevard blvd close crescent terrace court way parade highway hwy square sq place pl quay row mews gardens walk',
);
/** First words of names of streets. */
export const STREET_OPENERS = wordList('jalan jl jln lorong rue via calle carrer avenida av rua ulica ul ulitsa ulitza avenue boulevard');

/** Last words of names of laws and treaties. */
export const LAW_HEADS = wordList('act acts regulations ordinance ordinances treaty protocol amendment directive statute decree by-law bylaw byelaw');
/** Last words of names of laws and treaties that have other meanings too. */
export const WEAK_LAW_HEADS = wordList('bill code constitution accord accords agreement agreements pact declaration charter convention rules');

/** Letters after a person's name for degrees, honours and offices. */
export const HONOURS = wordList(
  'SC QC KC OBE MBE CBE DBE KBE CMG KCMG GCMG BEM VC GC DSO DSC MC DFC AO AM AC OAM PSM CNZM ONZM PhD Ph.D DPhil MD M.D MBA PMP MSc BSc MA BA JD LLB LLM Esq JP MP MPP MEP MLA MHA MNA MSP TD SJ OP OFM RN DDS DVM CPA CFA CISSP FRS FRCS FBA PE RA AIA Jnr PBM BBM PJG',
);

/** Last words of names of newspapers that have other meanings too. */
export const NEWSPAPER_HEADS = wordList(
  'ledger sun times herald post star tribune gazette argus mail telegraph mirror guardian observer chronicle courier echo standard express monitor inquirer examiner mercury bulletin dispatch sentinel advertiser record globe journal news daily weekly independent reporter register review citizen nation witness bee eagle press today',
);

/** State institutions that texts call by a single capitalized word. */
export const INSTITUTION_WORDS = wordList('parliament congress senate cabinet treasury government');

/** Picture agencies. */
export const PICTURE_AGENCIES = wordList(
  'getty reuters afp ap epa shutterstock flickr alamy istock istockphoto wikimedia unsplash pixabay tass xinhua anadolu ansa dpa pa bloomberg',
);

/** Head nouns of facilities and bodies whose names often coordinate two fields with “and”. */
export const FACILITY_HEADS = wordList(
  'museum museums gallery galleries library archive archives aquarium zoo gardens garden institute university college hospital theatre theater centre center academy park',
);
/** Head nouns of bodies that several places may share: “Food Safety Authority of Ghana and Togo”. */
export const JOINT_BODIES = wordList(
  'authority board council commission committee association federation union institute society church agency office court bishops conference diocese synod',
);

/** Initials of states and countries that have other meanings too. They are taken for places only in certain contexts, such as after a preposition of place. */
export const INITIAL_PLACES = wordList('MP UP AP TN WB HP J&K NY NJ DC LA NSW WA BC PEI NWT HK PNG UAE DRC CAR KSA RSA KP AJK KZN NCR NI');
/** Initials of titles of office: “CM” for chief minister. */
export const OFFICE_ACRONYMS = wordList('CM CMs PM DM DGP SP MD CEO VP MLA MLAs MP MPs CS DC');

/** Nouns for things that companies have and people do not: “Harland's shares”. */
export const FIRM_NOUNS = wordList(
  'shares stock ceo cfo chairman chairwoman board subsidiary subsidiaries parent headquarters profit profits revenue revenues turnover sales shareholders earnings plants factories stores branches outlets customers products workforce shareholder directors takeover merger bankruptcy dividend',
);

/** Last words of names of buildings and waters that follow “the”. */
export const LANDMARK_HEADS = wordList(
  'hall bridge airport stadium arena cathedral palace castle tower towers theatre theater river sea ocean bay strait canal lake desert hotel station harbour harbor dam cemetery monument memorial highway',
);

/** Generic nouns for bodies. Capitalized and alone (“the Ministry”), they refer to a body named elsewhere, or to none. */
export const GENERIC_BODIES = wordList(
  'ministry company agency department council university bank board committee commission association authority bureau office institute group court school college hospital administration centre center foundation society union party team club church army navy police force directorate secretariat division federation corporation museum library community network project program programme service services section branch unit firm administration state city county district region province republic',
);

/** Last words of names of events, prizes, plans and products that never end the name of an organization: “Suffolk Food Fair”, “Digital Government Strategy”. */
export const DECISIVE_OTHER_HEADS = wordList(
  'award awards prize prizes medal trophy cup open championship championships tournament marathon regatta derby festival fair expo biennale hackathon summit webinar strategy plan policy framework guidelines playbook handbook toolkit dashboard survey census challenge index app apps api apis vaccine virus telescope missile memorandum budget manifesto deal crude nebula clipper',
);
/** Last words of names of events or organizations. The context decides. */
export const EVENT_HEADS = wordList('conference convention forum congress games exhibition');
/** First words, before “of”, of names that contain a person or place but are neither: “Order of Félix Varela”. */
export const OTHER_HEADS_BEFORE_OF = wordList('order medal cross feast gospel nights tales book battle siege treaty ode song sword legend curse');
/** Abbreviations of parties after the name of a politician: “(Lab)”. */
export const PARTY_LABELS = wordList('Lab Con Ind LD Dem Rep Grn Cons Lib');
/** Head nouns of bodies whose subjects follow them: “Office of Management and Budget”. */
export const SUBJECT_HEADS = wordList(
  'office department ministry centre center corporation institute bureau agency commission committee council administration authority board directorate division service secretariat society association academy college faculty fund',
);
/** Nouns for people whom a public body is for: “Office of Women's Health”, “Department of Veterans' Affairs”. */
export const PEOPLE_SERVED = wordList(
  'women men children people veteran veterans consumer consumers patient patients citizen citizens worker workers farmer farmers student students seniors refugee refugees prisoners tenants victims youth girls boys',
);
/** Nouns after “board of” and the like for the members of a body that is not named: “the Board of Directors”. */
export const OFFICERS_OF_BOARDS = wordList('directors trustees governors regents visitors elders ministers');
/** Last words of names of lists, programmes and courses, which may begin with the name of their owner: “Federal Mobile Apps Directory”. */
export const LISTS_AND_PROGRAMMES = wordList(
  'directory catalog catalogue program programme newsletter webinar workshop bootcamp toolkit handbook database playbook checklist podcast curriculum',
);
