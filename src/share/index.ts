/** Images that other sites show beside a link (Open Graph). */
export { drawFigureImage } from './figure-image.ts';
export { drawShareImage, type ShareCard } from './share-image.ts';
