/** Images that other sites show beside a link (Open Graph). */
export { drawShareImage, type ShareCard } from './share-image.ts';
