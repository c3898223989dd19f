/** Page furniture: text of a page that is not part of the report, such as credits, timestamps and navigation. All English patterns for it are here. */
export { findFurniture, furnitureForm } from './find-furniture.ts';
export { CHRONICLE_FORMS, EVENT_FORMS, FURNITURE_HEADINGS, LINE_FORMS } from './forms.ts';
export { furnitureStage } from './furniture-stage.ts';
export { PASSAGE_OPENINGS, POST_OPENING, SPEAKER_TURN } from './passage-openings.ts';
