/** Boilerplate: text of a page that is not part of the report, such as credits, timestamps and navigation. All English patterns for it are here. */
export { findBoilerplate, boilerplateForm } from './find-boilerplate.ts';
export { CHRONICLE_FORMS, EVENT_FORMS, BOILERPLATE_HEADINGS } from './forms.ts';
export { LINE_FORMS } from './line-forms.ts';
export { boilerplateStage } from './boilerplate-stage.ts';
export { PASSAGE_OPENINGS, POST_OPENING, SPEAKER_TURN } from './passage-openings.ts';
