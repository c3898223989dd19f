/** The images that other sites show beside a link. */
export { drawShareImage, type ShareCard } from './share-image.ts';
