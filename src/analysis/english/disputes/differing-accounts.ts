/** Words by which an article says that accounts differ: “gave another account”, “conflicting reports”, “their versions differ”. */
const DIFFER =
  /\b(?:g[ai]ves?|given|giving|offer(?:s|ed)?|told|tells?|presents?|presented)\s+(?:\p{L}+\s+){0,2}?(?:another|different|differing|conflicting|contradictory|opposite|competing|rival)\s+(?:accounts?|versions?|explanations?|descriptions?|stories)\b|\b(?:conflicting|contradictory)\s+(?:accounts?|versions?|claims?|statements?|reports?)\b|\b(?:accounts?|versions?|statements?)\b[^.;]{0,60}\b(?:differ|conflict|contradict each other|diverge)\b/iu;
/** The same in other words: “is told in two ways”, “there is a question about the time”, “earlier than officials say”. */
const QUESTIONED =
  /\btold in (?:two|three|several|different) (?:ways|versions)\b|\bthere (?:are|were) (?:two|three|several|different) (?:versions|accounts) of (?:what|how|who|when|why|the)\b|\bthere (?:is|was|remains) (?:also |still )?(?:a question|(?:a |some )?(?:dispute|disagreement|doubt)) (?:about|over|on|as to) (?:the )?(?:time|hour|day|date|number|cause|order|age|when|how|who)\b|^(?:How|Who|Why|When|Whether|What) [^.;?]{5,120} (?:is|are|remains?|was|were) (?:still )?(?:disputed|in dispute|contested)\b|\b(?:earlier|later|more|fewer|less|higher|lower|larger|smaller|longer|shorter)\b[^.;,]{0,40}\bthan (?:the |its |his |her )?\p{Ll}+ (?:say|says|said|claim|claims|admit|admits|maintain)\b/iu;
/** The words of difference, one of which is in all those. Most passages have none of them, and the whole pattern takes long. */
const DIFFERENCE =
  /differ|conflict|contradict|diverge|another|opposite|competing|rival|told in|versions of|accounts of|question |dispute|disagree|doubt|than /iu;
/** Words that refer to an account before them, which may be in the passage before: “another account”. “The accounts differ” opens what follows. */
const OTHER_ACCOUNT =
  /\b(?:another|different|differing|contradictory|opposite|competing|rival)\s+(?:accounts?|versions?|explanations?|descriptions?|stories|story)\b/iu;
/** A pronoun as the name of a speaker who could not be identified: no party of a dispute. */
const PRONOUN = /^(?:he|she|it|they|we|i|you)$/iu;
/** Negation before such words: “did not give another account”. */
const NEGATED = /\b(?:not|never|no|nobody|without)\s+(?:\p{L}+\s+){0,2}$/iu;
/** The words after a speaker, up to a comma or the verb: “in Ukraine’s special services”. */
const AFFILIATION =
  /^\s+(?:in|of|at|from|within|inside|near|close to)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,4}?[\p{L}’'-]+(?=,|\s+(?:who|which|that|g[ai]ves?|told|tells?|sa(?:id|ys?)|offer(?:s|ed)?|presents?|presented)\b)/u;

/** Whether a text says that accounts differ. */
export function pointsOutDispute(text: string): boolean {
  if (!DIFFERENCE.test(text)) return false;
  const match = DIFFER.exec(text) ?? QUESTIONED.exec(text);
  return match !== null && !NEGATED.test(text.slice(0, match.index));
}

/** Whether a text that says that accounts differ refers to an account before it: “another account”. “The accounts differ” opens what follows. */
export function refersToOtherAccount(text: string): boolean {
  return OTHER_ACCOUNT.test(text);
}

/** Whether the name of a speaker is a pronoun, so that nobody knows who it is. */
export function isPronoun(name: string): boolean {
  return PRONOUN.test(name);
}

/** Return the words after an unnamed speaker that say where he belongs: “ in Ukraine’s special services”; null if there are none. */
export function affiliationIn(after: string): string | null {
  return AFFILIATION.exec(after)?.[0] ?? null;
}
