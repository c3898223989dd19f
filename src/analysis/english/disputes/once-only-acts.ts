/** Something that happens only once to a thing or person, as a passive: “was stolen on”, “had been founded on”. */
const ONCE_ONLY =
  /\b(?:was|were|is|been|being)\s(?:\p{Ll}+ly\s|first\s)?(stolen|founded|born|signed|discovered|demolished|kidnapped|abducted|murdered|buried|commissioned|dismissed|sacked|appointed|sunk|scuttled|notified|alerted|informed|ratified|repealed|acquired|bought)\b/u;
/** Something that is found only once, with its noun: “the [crack] in the anchor was found on”, “workers discovered the [crack] in the anchor”; not “was found guilty”. */
const FOUND = [
  /(?:^|[,;“"]\s?|\bthat\s)(?:[Tt]he|[Aa]n?|[Ii]ts)\s(?:\p{Ll}+\s)??(?<noun>\p{Ll}{3,})(?:\s(?:in|on|of|at|under|inside|behind|near)\s[^,;]{1,40}?)?\s(?:was|had been)\s(?:first\s)?(?:found|discovered|detected|spotted|noticed)\b(?!\s(?:guilty|liable|to|not|that|innocent|responsible|unfit|safe|sound)\b)/u,
  /\b(?:found|discovered|detected|spotted|noticed)\s(?:the|an?|its)\s(?:\p{Ll}+\s)??(?<noun>\p{Ll}{3,})(?=\s(?:in|on|of|at|under|inside|behind|near)\b|[,.;])/u,
];
/** Words by which an act is denied, or only may have been done. */
const NOT_DONE = /\b(?:not|never|nobody|if|whether|before|until|denie[sd])\b/iu;

/** Return something that happens only once, of which a sentence tells: “stolen”, “found crack”; null if it tells of none, or denies it. */
export function onceOnlyActIn(text: string): string | null {
  if (NOT_DONE.test(text)) return null;
  const noun = FOUND.map((pattern) => pattern.exec(text)?.groups?.['noun']).find((found) => found !== undefined);
  if (noun !== undefined) return `found discovered detected spotted noticed ${noun}`;
  return ONCE_ONLY.exec(text)?.[1] ?? null;
}
