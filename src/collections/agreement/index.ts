/** The editors' word on what is settled, disputed and open, `content/agreement/*.yaml`. */
export { AGREEMENT_NOTE_FOLDER, danglingAgreement, readAgreementNotes } from './read.ts';
export { type AgreementNote, agreementNoteSchema } from './schema.ts';
