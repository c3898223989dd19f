/** The English words that tell whether a full stop ends a sentence. All lower case. */

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Abbreviations that something always follows: “Mr. Okafor”, “e.g. tanks”. */
export const neverLast = words(
  'mr mrs ms mx dr prof gen col lt maj capt cpl sgt adm cmdr gov sen rep rev hon fr pres supt insp mt ft vs cf eg ie e.g i.e viz approx ca fig figs pp vol ed eds sts messrs mme mlle',
);

/** Abbreviations that may end a sentence: the next words decide. */
export const mayBeLast = words('inc ltd corp co plc llc bros jr sr esq phd ph.d etc al dept univ assn ave blvd rd st');

/** Abbreviations of times, which may end a sentence too; after them a name seldom goes on. */
export const timesCutShort = words('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri a.m p.m est edt gmt');

/** What goes on after a time: “5 a.m. Monday”, “9 p.m. Eastern time”. */
export const goesOnAfterTime = words(
  'monday tuesday wednesday thursday friday saturday sunday jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet cest msk eastern central mountain pacific greenwich',
);

/** A time at the head of a sentence has not been told of yet: “At 5 p.m. Smith left”. */
export const headOfTime = words('at on in by around about from since until till before after shortly just early late the a this that every each between as');

/** Abbreviations only before a number: “No. 5”, “p. 12”. */
export const beforeNumber = words('no nos p art sec ch');

/** Words that begin a sentence and are no name: after “U.S.” or “Inc.” they say that a new one has begun. */
export const openers = words(
  'a an the this that these those he it she they we you i his her its their our my there here in on at by for from with without after before since until when while where as if but and or so yet however meanwhile also although though because during despite both all some many most more several one two three no nobody none not what who why how to under over about according earlier later last next now then still only even',
);

/** Plurals without an -s that begin a sentence: “Police were called”. */
export const pluralsWithoutS = words('police people staff men women children troops');

/** Words in -s that are part of a name after an abbreviation: “U.S. Marines”, “Bury St. Edmunds”. */
export const namesInS = words(
  'marines airways forces rangers steelworkers edmunds andrews albans ives helens davids louis james thomas agnes francis nicholas asaph kitts vincents johns pauls peters marks lukes matthews jerseys',
);
