/** English words that decide whether a full stop ends a sentence. All are in lower case. */

import { wordList } from '../names/resources/word-list.ts';

/** Abbreviations that never end a sentence: “Mr. Okafor”, “e.g. tanks”. */
export const neverFinal = wordList(
  'mr mrs ms mx dr prof gen col lt maj capt cpl sgt det pvt pfc lieut ens adm cmdr gov sen rep rev hon fr pres supt insp cllr ald atty asst msgr mt ft vs cf eg ie e.g i.e viz approx ca fig figs pp vol ed eds sts messrs mme mlle',
);

/** Abbreviations that may end a sentence. Whether they do is decided by the words that follow. */
export const mayBeFinal = wordList('inc ltd corp co plc llc bros jr sr esq phd ph.d etc al dept univ assn ave blvd rd st');

/** Abbreviations in times, which may also end a sentence. Unlike “Inc.”, they are seldom part of a longer name. */
export const timeAbbreviations = wordList('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri a.m p.m est edt gmt');

/** Capitalized words that continue a time: “5 a.m. Monday”, “9 p.m. Eastern time”. */
export const timeContinuations = wordList(
  'monday tuesday wednesday thursday friday saturday sunday jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet cest msk eastern central mountain pacific greenwich',
);

/** Function words in time phrases. A sentence that so far consists of a time phrase is not complete: “At 5 p.m. Smith left”. */
export const timeFunctionWords = wordList(
  'at on in by around about from since until till before after shortly just early late the a this that every each between as',
);

/** Words that are abbreviations only before a number: “No. 5”, “p. 12”. */
export const beforeNumber = wordList('no nos p art sec ch');

/** Words other than names that open a sentence. After “U.S.” or “Inc.” they show that a new sentence has begun. */
export const sentenceOpeners = wordList(
  'a an the this that these those he it she they we you i his her its their our my there here in on at by for from with without after before since until when while where as if but and or so yet however meanwhile also although though because during despite both all some many most more several one two three no nobody none not what who why how to under over about according earlier later last next now then still only even',
);

/** Plural nouns without -s that may open a sentence: “Police were called”. */
export const pluralsWithoutS = wordList('police people staff men women children troops');

/** Words ending in -s that belong to the same name as the abbreviation before them: “U.S. Marines”, “Bury St. Edmunds”. */
export const namesEndingInS = wordList(
  'marines airways forces rangers steelworkers edmunds andrews albans ives helens davids louis james thomas agnes francis nicholas asaph kitts vincents johns pauls peters marks lukes matthews jerseys',
);
