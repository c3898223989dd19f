import { baseMapOf } from './base-map.ts';
import { frameOf, type Point } from './frame.ts';
import { positionLabels } from './labels.ts';
import { precisionOf } from './precision.ts';
import { positionTargets } from './targets.ts';
import { projectionOf } from './projection.ts';
import type { Frame, MapDrawing, MapMark, MapPlace, Named, Precision } from './types.ts';

/** Radius of the mark of a place with one mention; it grows with the square root of the count, so that areas are proportional. */
const MIN_RADIUS = { region: 4, city: 3.5, town: 3, spot: 2.5 };
const MAX_RADIUS = 14;

/** Size of names in drawing units, and their minimum size in CSS pixels: where the drawing is small, names are enlarged to it (map.css). */
const NAME_SIZE = 13;
const MIN_NAME_SIZE = 11.5;

/**
 * Draw a map that shows all of the places. A country is labelled on its land; every other place has a mark at its coordinates. Null if no place has
 * coordinates: a map of countries alone is of no use.
 *
 * @param leastWidth smallest width, in CSS pixels, at which the drawing is shown
 */
export function drawMap(places: readonly MapPlace[], width: number, height: number, leastWidth = width): MapDrawing | null {
  const points = places.flatMap(({ coordinates, kind }): Point[] => (coordinates && precisionOf(kind) !== 'country' ? [coordinates] : []));
  return points.length === 0 ? null : drawFrame(places, frameOf(points, width, height), leastWidth);
}

/** Draw the places within a frame. */
function drawFrame(places: readonly MapPlace[], frame: Frame, leastWidth: number): MapDrawing {
  const { width, height } = frame;
  const { land, borders, countries } = baseMapOf(frame);
  const projection = projectionOf(frame);
  const named = new Set<string>();
  const marks = places.flatMap((place): MapMark[] => {
    const precision = precisionOf(place.kind);
    const country = precision === 'country' ? countries.find(({ name }) => hasName(place, name)) : undefined;
    if (country) named.add(country.name);
    const position =
      precision === 'country' ? country && [country.x, country.y] : place.coordinates && projection([place.coordinates[1], place.coordinates[0]]);
    if (!position) return [];
    const [x, y] = position.map((value) => Math.round(value * 10) / 10) as [number, number];
    if (x < 0 || y < 0 || x > width || y > height) return [];
    return [{ place, precision, name: place.entity.name, x, y, radius: radiusOf(place, precision), label: null, target: null }];
  });
  // Places with the most mentions get the first choice of label position.
  marks.sort((one, other) => other.place.count - one.place.count || (one.place.entity.key < other.place.entity.key ? -1 : 1));
  const context = countries.filter(({ name }) => !named.has(name)).map((country): Named => ({ ...country, radius: 0, label: null }));
  const enlargement = Math.max(1, (MIN_NAME_SIZE / NAME_SIZE) * (width / leastWidth));
  const labelled = positionLabels<Named>([...marks, ...context], width, height, enlargement);
  return {
    width,
    height,
    land,
    borders,
    scale: scaleOf(frame),
    context: labelled.slice(marks.length).filter(({ label }) => label !== null),
    marks: positionTargets(labelled.slice(0, marks.length) as MapMark[], width, leastWidth).reverse(),
  };
}

function hasName({ entity, aliases }: MapPlace, name: string): boolean {
  return [entity.name, ...aliases].some((own) => own.toLowerCase().replace(/^the /, '') === name.toLowerCase());
}

function radiusOf({ count }: MapPlace, precision: Precision): number {
  if (precision === 'country') return 0;
  return Math.round(Math.min(MAX_RADIUS, MIN_RADIUS[precision] + Math.sqrt(Math.max(0, count - 1)) * 0.7) * 10) / 10;
}

/** Return the longest round distance for the scale bar, at most a quarter of the width. */
function scaleOf({ kilometres, width }: Frame): MapDrawing['scale'] {
  const maxKilometres = kilometres / 4;
  const power = 10 ** Math.floor(Math.log10(maxKilometres));
  const round = [5, 2, 1].find((times) => times * power <= maxKilometres)! * power;
  return { kilometres: round, length: Math.round((round / kilometres) * width * 10) / 10 };
}
