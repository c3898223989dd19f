export { findFigures } from './find-figures.ts';
