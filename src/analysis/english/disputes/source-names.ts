/** The first word of a description, which is no name: “The union”, “Four of its members”, “Police in Selm”. */
const DESCRIPTION =
  /^(?:The|An?|Its|His|Her|Their|Our|My|Some|Several|Many|Most|Both|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|People|Police|Officials?|Sources?|Witnesses|Residents|Doctors|Organi[sz]ers|Investigators|Inspectors|Prosecutors|Rescuers|Firefighters|Experts|Critics|Locals|Lawyers|Local|Government|Security|Military|We|I)\b(?! [\p{Lu}\p{N}])/u;
/** Words before the agency in a note on a cited publication: “as carried by TASS”. */
const CARRIED_BY = /\b(?:as carried by|carried by|via|citing)\s+([^,;]+)/i;

/** Whether the name of a source is a description, which begins with a small letter within a sentence: “The union”; not “The Hague”, “Tessaly Rail”. */
export function isDescription(source: string): boolean {
  return DESCRIPTION.test(source);
}

/** Return the agency in an editor’s note on a cited publication: “TASS” for “as carried by TASS”; null if it names none. */
export function agencyInNote(note: string): string | null {
  return CARRIED_BY.exec(note)?.[1]?.trim() ?? null;
}
