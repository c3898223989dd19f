/** Page furniture: sentences of an article that are not part of the report. */
export { findFurniture } from './find-furniture.ts';
export { furnitureStage } from './furniture-stage.ts';
