/** Words with which a sentence may open that tells what became of the plan in the sentence before it. */
const opening = '^[“"‘]?(?:(?:But|Yet|And|In the (?:event|end)|However|Instead)\\b,?\\s)?';
const pronoun = '(?:it|they|he|she|we|i|that|this)';
/** Verbs in the past by which somebody says something, which report no outcome: “It said”, “He told”. */
const saying = '(?:said|told|added|warned|announced|noted|wrote|insisted|claimed|argued|denied|confirmed|declined|refused|hoped|wanted|thought|knew|believed)';
/** A short sentence that says that nothing came of the plan: “It never left.”, “None came.”, “It did not.” */
const failed = new RegExp(
  `${opening}(?:${pronoun}\\s(?:never\\s(?:left|came|arrived|opened|started|began|sailed|flew|landed|appeared|materiali[sz]ed|happened|took|went|did|returned|played|spoke|finished|showed|turned|made|got|reached)|(?:did|has|have|was|were|is|are)(?:\\s(?:still\\s)?not|n['’]t)(?=[.,;]|\\s(?:happen|come|arrive|open|start|begin|sail|fly|land|appear|go ahead|leave|return|finish|take place|turn up|show up|yet)\\b)|(?:was|were)\\s(?:cancell?ed|called off|scrapped|abandoned|shelved|postponed|put off|put back|delayed)|ha(?:s|ve|d)\\syet\\sto)|(?:the|its|his|her|their)\\s(?:\\p{Ll}+\\s){1,3}(?:has|have|had|was|were)\\s(?:now\\s|since\\s)?(?:been\\s)?(?:moved|rescheduled|cancell?ed|called off|postponed|put off|put back|scrapped|shelved|abandoned)\\b|by\\s[^.,;]{2,20}\\sthere\\swas\\s(?:still\\s)?no\\s(?:sign|trace|word|news)\\b|(?:none|nothing|nobody|no one|no\\s\\p{Ll}+)\\s(?:came|did|has|have|happened|arrived|appeared|materiali[sz]ed|followed|turned up|showed up|moved|left|was|were)\\b)`,
  'iu',
);
/** Adverbs of a plan that was changed before. */
const earlier = '(?:originally|initially|first|previously|at first|once)';
/** A sentence in the past about the same thing, which may or may not be what was planned: “It sank.”, “Nobody turned up to conduct it.” */
const past = new RegExp(
  `${opening}(?:${pronoun}|nobody|no one|none|nothing|there)\\s(?!${saying}\\b|(?:was|were|had been)\\s(?:${earlier}\\s)?(?:to|due|planned|scheduled|set|expected|meant|supposed|intended)\\b)(?:\\p{L}+ly\\s)?(?:was|were|had|did|never|still|is still|are still|has|have|came|went|took|sank|fell|broke|got|left|stayed|ran|\\p{L}{2,}ed)\\b`,
  'iu',
);

/**
 * Return what the next sentence says about a plan: `failed` for “It never left.”, `open` if it reports something in the past that may have been the plan;
 * null if it says nothing about it.
 */
export function outcomeInNext(next: string): 'failed' | 'open' | null {
  if (failed.test(next)) return 'failed';
  return past.test(next) ? 'open' : null;
}
