/** Lists of places with their English names. */
export { entriesOf } from '../data.ts';
export { KNOWN_PLACES } from '../names/resources/places.ts';
