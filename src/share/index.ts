/** Images that other sites show beside a link (Open Graph). */
export { drawFigureImage } from './draw-figure-image.ts';
export { drawShareImage, type ShareCard } from './draw-share-image.ts';
