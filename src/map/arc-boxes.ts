import type { Topology } from 'topojson-specification';

/** A bounding box in degrees. For a shape that crosses the antimeridian it spans all longitudes. */
export type Box = [[west: number, south: number], [east: number, north: number]];

/**
 * Return a function that computes the bounding box of a polygon from the arc numbers of its outer ring (TopoJSON). Coordinates are not decoded for it: decoding
 * all coasts of the world takes a hundred megabytes, and a map shows few of them.
 *
 * @throws TypeError when the topology is not quantized
 */
export function arcBoxes({ arcs, transform }: Topology): (ring: readonly number[]) => Box {
  const { scale, translate } = transform!;
  const boxes = arcs.map((arc): Box => {
    let [x, y] = [0, 0];
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const step of arc) {
      x += step[0]!;
      y += step[1]!;
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
    const degrees = (quantized: [number, number]): [number, number] => [quantized[0] * scale[0] + translate[0], quantized[1] * scale[1] + translate[1]];
    return [degrees([west, south]), degrees([east, north])];
  });
  // A reversed arc is given by the bitwise complement of its number.
  return (ring) => around(ring.map((arc) => boxes[arc < 0 ? ~arc : arc]!));
}

/** Compute the bounding box of several boxes. */
export function around(boxes: readonly Box[]): Box {
  return [
    [Math.min(...boxes.map(([[west]]) => west)), Math.min(...boxes.map(([[, south]]) => south))],
    [Math.max(...boxes.map(([, [east]]) => east)), Math.max(...boxes.map(([, [, north]]) => north))],
  ];
}
