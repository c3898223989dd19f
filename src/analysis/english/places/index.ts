/** Lists of places by their English names. */
export { CITY_LIST } from '../names/resources/lists/cities.ts';
export { KNOWN_PLACES } from '../names/resources/places.ts';
export { phrases } from '../names/resources/word-list.ts';
