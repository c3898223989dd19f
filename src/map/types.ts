import type { EntityRef } from '../edition/index.ts';

/** A place to show on a map. */
export interface MapPlace {
  entity: EntityRef;
  /** Kind of place: country, region, city …; empty if no editor entered it. */
  kind: string;
  /** Other names by which a country's shape is looked up. */
  aliases: string[];
  coordinates: [latitude: number, longitude: number] | null;
  /** Number of articles that name it or, on the map of an article, number of mentions; it determines the size of the mark. */
  count: number;
}

/** How exactly a place can be shown on a map; each has its own mark. */
export type Precision = 'country' | 'region' | 'city' | 'town' | 'spot';

/** A part of the world, and the size of its drawing. */
export interface Frame {
  latitude: number;
  longitude: number;
  /** Width in kilometres. */
  kilometres: number;
  /** Width in drawing units. */
  width: number;
  height: number;
}

/** Something with a label on a drawing. */
export interface Named {
  name: string;
  x: number;
  y: number;
  /** Radius of its mark; 0 for a country, which has only a label. */
  radius: number;
  /** Position of its label; null if there was no free space. */
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
}

/** An area that can be clicked, in drawing units. */
export interface MapTarget {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place with its position on a drawing. */
export interface MapMark extends Named {
  place: MapPlace;
  precision: Precision;
  /** Area in which its link can be clicked; null if a place that is named more often is too close. */
  target: MapTarget | null;
}

/** A map, ready to be written as SVG. */
export interface MapDrawing {
  width: number;
  height: number;
  /** SVG path of the land, and of the borders between countries. */
  land: string;
  borders: string;
  /** The scale bar: a round distance. */
  scale: { kilometres: number; length: number };
  /** Countries that no article names, shown for orientation. */
  context: Named[];
  /** The most named ones last, so that they are drawn on top. */
  marks: MapMark[];
}
