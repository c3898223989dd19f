/** Editors' notes on figures, `content/figures/*.yaml`. */
export { danglingFigurePointers, FIGURE_NOTE_FOLDER, readFigureNotes } from './read.ts';
export { type FigureNote, type FigureNoteFile, figureNoteSchema, type FigurePointer } from './schema.ts';
