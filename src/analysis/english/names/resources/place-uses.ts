import { wordList } from './word-list.ts';

/** Prepositions that only a place follows; others, such as “to” and “around”, are before persons too. */
export const LOCATING_PREPOSITIONS = wordList('in inside throughout within');

/** Words after which “in” introduces a person: “his trust in Brown”, “saw a rival in Brown”, “disappointed in Brown”. */
export const BEFORE_PERSON_AFTER_IN = wordList(
  'hope hopes hoped see sees saw seen find finds found met ally friend rival partner successor candidate disappointed interested lost belief placed something',
);

/** Nouns before “of” and the name of a place where people live: “the 31,000 people of Garrick”, “the mayor of Garrick”. */
export const BEFORE_OF_PLACE = wordList(`
city town village hamlet settlement capital region province district county parish borough township island port harbour harbor suburb suburbs
neighbourhood neighborhood municipality outskirts parts people residents inhabitants households townspeople streets beaches mayor council centre center
`);

/** Ways and means of travel before “from” or “to” and a place: “by bus from Merrow”, “the road to Merrow”. */
export const TRAVEL_NOUNS = wordList('bus buses coach train trains tram ferry flight flights plane road rail railway motorway ship ships lorry lorries route');

/** Verbs of travel before “from”, “to” or “for” and a place: “ships bound for Merrow”. “Return” and “come” are not among them: a ball may be returned to a player named Brown. */
export const TRAVEL_VERBS = wordList('travelled traveled travelling traveling drove driven flew flown sailed commuted evacuated diverted bound');

/** Nouns for sites, local bodies and disasters after the name of their place: “the Merrow silo”; but not “trial”, “administration” or “house”, which are of persons. */
export const SITE_NOUNS = wordList(`
silo silos mill sawmill steelworks smelter brewery quarry mine colliery depot docks dock shipyard harbour harbor port quay pier berth waterworks sewers sewage reservoir dam
refinery landfill airport station tunnel hospital school prison barracks council outbreak explosion blast earthquake quake flood floods flooding derailment landslide
avalanche wildfire tornado blackout residents households
`);

/** Nouns for what a person does or makes. After the noun for a site, they show that the name is that of a person: “the Cruz hospital bill”. */
export const ACTS_OF_PERSONS = wordList(
  'bill theory seat plan plans case trial report inquiry claim claims speech proposal vote deal policy scandal affair project donation visit',
);

/** Words after a name that is not the subject of a verb: “the company that supplied Garrick since 2014”. */
export const AFTER_NON_SUBJECT = wordList(
  'in at on to for from by with of since until till after before as while when because that and or but during over under near than if told',
);

/** Verbs after a name that can have a person or a place as their subject: “Garrick must go on boiling”. */
export const VERBS_OF_ANY_SUBJECT = wordList('is are was were must will would may might can could should');

/** What belongs to a person: “Merrow's lawyer”. */
export const OF_PERSON = wordList(
  'lawyer lawyers house desk office statement testimony resignation career family predecessor successor wife husband son daughter brother sister mother father arrest remarks words',
);
