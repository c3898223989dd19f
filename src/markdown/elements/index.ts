export { refuseTitle } from './heading.ts';
export { sizeImage } from './image.ts';
export { labelCheckbox } from './input.ts';
export { isNoAddress, markExternal } from './link.ts';
export { alignCell, scrollTable } from './table.ts';
