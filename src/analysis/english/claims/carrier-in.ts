/** Return who printed a statement, as an editor's note on a source says: “as carried by Northport Daily, 5 July” → “Northport Daily”; undefined if the note does not say it. */
export function carrierIn(note: string): string | undefined {
  return /\bas (?:carried|reported) by ([^,;]+)/iu.exec(note)?.[1]?.trim();
}
