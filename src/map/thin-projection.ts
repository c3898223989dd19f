import type { GeoStream, GeoStreamWrapper } from 'd3-geo';

/** Minimum distance between successive points, in drawing units; closer ones could not be seen. */
const NEAREST = 0.9;

/** Wrap a projection so that it leaves out points too close to be seen. End points of lines are kept, so that lines still meet. */
export function thinProjection(projection: GeoStreamWrapper): GeoStreamWrapper {
  return { stream: (sink) => projection.stream(thinner(sink)) };
}

function thinner(sink: GeoStream): GeoStream {
  let kept: [number, number] | null = null;
  let left: [number, number] | null = null;
  return {
    point(x, y) {
      if (kept && Math.hypot(x - kept[0], y - kept[1]) < NEAREST) {
        left = [x, y];
        return;
      }
      kept = [x, y];
      left = null;
      sink.point(x, y);
    },
    lineStart() {
      kept = left = null;
      sink.lineStart();
    },
    lineEnd() {
      if (left) sink.point(...left);
      sink.lineEnd();
    },
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.(),
  };
}
