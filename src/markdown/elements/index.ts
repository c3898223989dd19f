/** Changes to single kinds of HTML elements in a sanitized article, one file per kind. */
export { reportTopHeading } from './heading.ts';
export { sizeImage } from './image.ts';
export { labelCheckbox } from './input.ts';
export { isMistakenLink, markExternal } from './link.ts';
export { alignCell, wrapInScrollBox } from './table.ts';
