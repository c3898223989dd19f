import { PLACE_HEADS, PLACE_OPENERS } from '../names/resources/place-heads.ts';
import { KNOWN_PLACES } from '../names/resources/places.ts';
import { isCity } from '../names/model/lexicon.ts';

/** “in Kozinka”, “near the Kerch”: what stands there is where something is. */
const IN = /\b(?:in|near|at|across|throughout|outside|inside|around|into|towards?|between|via)\s+(?:the\s+|nearby\s+|\p{L}+ern\s+)?$/iu;
/** “the village of Kozinka”, “the battle for Kozinka”. */
const OF =
  /\b(?:city|town|village|settlement|capital|region|island|state|district|river|battle|control|capture|port|mayor|residents|people|outskirts|north|south|east|west|shelling|bombing|siege) (?:of|for|in) (?:the )?$/;
/** “Kozinka, Belgorod Oblast”, “Kozinka, a village”, “Kozinka residents”. */
const AFTER =
  /^(?:,\s+(?:\p{Lu}|in\b|a (?:city|town|village))|(?:'s|’s)? (?:region|district|area|residents|border|city|town|direction|front|province|coast|airport|airfield)\b)/u;
/** “Belgorod, Russia” of the second name. */
const CONTAINED = /\p{Lu}\p{L}+, $/u;
/** Words that stand before places, and as often before other things: “from”, “captured”. */
const PERHAPS = /\b(?:from|to|of|over|for|on|captured|left|leave|visited|visit|visiting|reached|struck|shelled|attacked|hit|entered)\s+(?:the\s+)?$/;

/** So many characters before and behind a name say where it is. */
const REACH = 30;

/**
 * How far the words around a name say that something is there: 1 where they do (“in Kozinka”), 0.5 where they may (“from Kozinka”), else 0.
 *
 * @param start offset of the name in the text, UTF-16
 * @param end offset behind it
 */
export function locates(text: string, start: number, end: number): 0 | 0.5 | 1 {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (IN.test(before) || OF.test(before) || AFTER.test(after) || CONTAINED.test(before)) return 1;
  return PERHAPS.test(before) ? 0.5 : 0;
}

/** Whether the name itself is that of a place: by the lists, or by a word for a kind of place in it (“Central Park”, “Mount Everest”). */
export function isPlaceByName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return KNOWN_PLACES.has(name) || isCity(name) || words.some((word) => PLACE_HEADS.has(word)) || (words.length > 1 && PLACE_OPENERS.has(words[0]!));
}
