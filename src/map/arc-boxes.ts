import type { Topology } from 'topojson-specification';

/** The least and the greatest degrees of something. A shape that crosses the date line reaches around the Earth in it. */
export type Box = [[west: number, south: number], [east: number, north: number]];

/**
 * Make a measure of the boxes of a topology's polygons: the arcs of a polygon's outer ring, as TopoJSON numbers them → its box.
 * No coordinates are worked out for it: those of all coasts of the world fill a hundred megabytes, and a map shows few.
 *
 * @throws TypeError of a topology that is not quantized
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
  // An arc that is gone through backwards has the number's complement.
  return (ring) => around(ring.map((arc) => boxes[arc < 0 ? ~arc : arc]!));
}

/** The box around several. */
export function around(boxes: readonly Box[]): Box {
  return [
    [Math.min(...boxes.map(([[west]]) => west)), Math.min(...boxes.map(([[, south]]) => south))],
    [Math.max(...boxes.map(([, [east]]) => east)), Math.max(...boxes.map(([, [, north]]) => north))],
  ];
}
