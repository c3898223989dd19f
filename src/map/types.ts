import type { EntityRef } from '../edition/index.ts';

/** A place as a map shows it. */
export interface MapPlace {
  entity: EntityRef;
  /** What sort of place it is: country, region, city … Empty where no editor said. */
  kind: string;
  /** Other names, by which a country's shape is looked up. */
  aliases: string[];
  coordinates: [latitude: number, longitude: number] | null;
  /** How many articles name it, or on the map of one article how often that does; its mark is sized by it. */
  count: number;
}

/** How exactly a place can be put on a map: each looks different. */
export type Precision = 'country' | 'region' | 'city' | 'town' | 'spot';

/** A part of the world, and the size of the drawing that shows it. */
export interface Frame {
  latitude: number;
  longitude: number;
  /** Kilometres from the left side to the right one. */
  kilometres: number;
  /** Units of the drawing. */
  width: number;
  height: number;
}

/** Something that has its name on a drawing. */
export interface Named {
  name: string;
  x: number;
  y: number;
  /** Radius of its mark; 0 for a country, which is named and not marked. */
  radius: number;
  /** Where its name stands; null where there was no room that is not another name's. */
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
}

/** A place on a drawing. */
export interface MapMark extends Named {
  place: MapPlace;
  precision: Precision;
}

/** A map, ready to be written as SVG. */
export interface MapDrawing {
  width: number;
  height: number;
  /** SVG path of the land, and of the borders between countries. */
  land: string;
  borders: string;
  /** A bar that shows a round distance. */
  scale: { kilometres: number; length: number };
  /** Countries that no article names, to find one's way by. */
  context: Named[];
  /** Most named last, so that it is drawn on top. */
  marks: MapMark[];
}
