/** Editors' notes on happenings, `content/chronicle/*.yaml`. */
export { datedSentences } from './dated-sentences.ts';
export { startAfterOpening, whyLeftOut } from './left-out.ts';
export { CHRONICLE_NOTE_FOLDER, danglingChroniclePointers, readChronicleNotes } from './read.ts';
export { type ChronicleNote, chronicleNoteSchema, type SentencePointer } from './schema.ts';
