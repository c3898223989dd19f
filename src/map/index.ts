/** Maps of places, drawn as SVG when a page is built. */
export { drawMap } from './draw-map.ts';
export { drawFilterMap, drawSmallMap, drawStoryMap, mapPlaces, placesAround, placesOfArticle } from './places.ts';
export { drawSiteMap, type MapView, type SiteMap } from './site-map.ts';
export type { MapDrawing, MapMark, MapPlace, Precision } from './types.ts';
