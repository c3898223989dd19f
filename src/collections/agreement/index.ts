/** Editors' notes on what is settled, disputed or open, `content/agreement/*.yaml`. */
export { AGREEMENT_NOTE_FOLDER, danglingAgreementPointers, readAgreementNotes } from './read.ts';
export { type AgreementNote, agreementNoteSchema } from './schema.ts';
