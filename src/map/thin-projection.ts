import type { GeoStream, GeoStreamWrapper } from 'd3-geo';

/** Minimum distance between successive points, in drawing units; closer points could not be distinguished. */
const MIN_DISTANCE = 0.9;

/** Wrap a projection so that it leaves out points too close to be seen. End points of lines are kept, so that lines still meet. */
export function thinProjection(projection: GeoStreamWrapper): GeoStreamWrapper {
  return { stream: (sink) => projection.stream(thinner(sink)) };
}

function thinner(sink: GeoStream): GeoStream {
  let lastKept: [number, number] | null = null;
  let lastLeftOut: [number, number] | null = null;
  return {
    point(x, y) {
      if (lastKept && Math.hypot(x - lastKept[0], y - lastKept[1]) < MIN_DISTANCE) {
        lastLeftOut = [x, y];
        return;
      }
      lastKept = [x, y];
      lastLeftOut = null;
      sink.point(x, y);
    },
    lineStart() {
      lastKept = lastLeftOut = null;
      sink.lineStart();
    },
    lineEnd() {
      if (lastLeftOut) sink.point(...lastLeftOut);
      sink.lineEnd();
    },
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.(),
  };
}
