/** Words that say that the person named before them died; not “whose brother died”, nor “who died and was buried”. */
const DIED =
  /^(?:(?!\b(?:whose|brother|sister|father|mother|son|daughter|husband|wife|widow|friend|colleague|who (?:said|saw))\b)[^.;:“”"])*\b(?:died|passed away|was (?:killed|murdered|found dead|shot dead)|succumbed)\b(?:(?!\b(?:was|were|is|has|had|will|and|but|as|when|after|before|while|following|since)\b)[^.;:“”"])*$/iu;

/** Whether the words after a person's name say that the person died: “(Gareth Pym) died in hospital on”. */
export function saysThatDied(after: string): boolean {
  return DIED.test(after);
}
