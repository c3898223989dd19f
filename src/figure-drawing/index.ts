/** Drawings of series of figures: the layout that pages draw, and the picture of it that readers download. */
export { drawSeries } from './drawing.ts';
export { drawnNote, latestDays } from './drawn-days.ts';
export { figurePicture, type Picture, type PictureText } from './picture.ts';
export { pictureSvg, shapesSvg } from './picture-svg.ts';
