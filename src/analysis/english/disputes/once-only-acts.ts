/** Something that happens only once to a thing or person, as a passive: “was stolen on”, “had been founded on”. */
const ONCE_ONLY =
  /\b(?:was|were|is|been|being)\s(?:\p{Ll}+ly\s|first\s)?(stolen|founded|born|signed|discovered|demolished|kidnapped|abducted|murdered|buried|commissioned|dismissed|sacked|appointed|sunk|scuttled|notified|alerted|informed|ratified|repealed|acquired|bought)\b/u;

/** Return the participle of something that happens only once, of which a sentence tells: “stolen”; null if it tells of none, or denies it. */
export function onceOnlyActIn(text: string): string | null {
  const match = ONCE_ONLY.exec(text);
  return match === null || /\b(?:not|never|nobody|if|whether|before|until|denie[sd])\b/iu.test(text) ? null : match[1]!;
}
