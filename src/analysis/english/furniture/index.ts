export { findFurniture } from './find-furniture.ts';
export { furnitureStage } from './furniture-stage.ts';
