/** Page furniture: what a page shows around a report and is not part of it. The only place with the English words for it. */
export { findFurniture, furnitureForm } from './find-furniture.ts';
export { CHRONICLE_FORMS, EVENT_FORMS, FURNITURE_HEADINGS, LINE_FORMS } from './forms.ts';
export { furnitureStage } from './furniture-stage.ts';
export { HEADS, POST, TURN } from './passage-heads.ts';
