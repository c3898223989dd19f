/** Changes to single kinds of HTML elements in a sanitized article, one file per kind. */
export { refuseTitle } from './heading.ts';
export { sizeImage } from './image.ts';
export { labelCheckbox } from './input.ts';
export { hasNoAddress, markExternal } from './link.ts';
export { alignCell, scrollTable } from './table.ts';
