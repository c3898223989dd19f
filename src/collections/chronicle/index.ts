/** Editors' notes on happenings, `content/chronicle/*.yaml`. */
export { CHRONICLE_NOTE_FOLDER, readChronicleNotes } from './read.ts';
export { type ChronicleNote, chronicleNoteSchema, type SentencePointer } from './schema.ts';
