import type { Span } from '../../core/types.ts';

/** Number of code units at the beginning of a sentence that are searched for the introduction of an error. The limit bounds the cost. */
const SEARCHED_LENGTH = 240;
const SAID = '(?:said|wrote|stated|reported|gave|suggested|claimed|named|described|put|told|listed|published|misstated|misreported|misidentified|misquoted)';
/** The introduction of an error of the publication itself: “an earlier version of this article said”, “because of an editing error, an article on Tuesday said”. */
export const errorIntroduction = new RegExp(
  `^(?:Correction:?\\s|Corrections:?\\s)?(?:(?:Because of|Owing to|Due to|As a result of|Through)\\s(?:an?\\s)?(?:\\p{L}+\\s)?(?:(?:error|mistake|mix-up)s?|(?:incorrect|wrong|false|inaccurate) (?:information|data|figures?))\\b[^.;]{0,120}?|(?:An?|The|Our)\\s(?:earlier|previous|original|first|initial)\\s(?:version|edition|report|article|story)s?\\b[^.;]{0,120}?|(?:This|The|Our)\\s(?:article|story|report|headline|caption|item|post)\\s(?:had\\s)?(?:originally|previously|initially|at first|earlier|first)\\s|[^.;]{0,120}?\\b(?:wrongly|incorrectly|mistakenly|erroneously)\\s)\\b${SAID}\\s`,
  'iu',
);
/** The introduction of an earlier statement of the publication, which is an error if the next sentence corrects it: “We wrote that the mine closed in 2012. In fact it closed in 2021.” */
const earlierStatement = new RegExp(
  `^(?:Correction:?\\s)?[^.;,]{0,60}?\\b(?:we|this newspaper|the newspaper|this site|our article|our report|an article|a report|a headline|a caption)\\s[^.;]{0,60}?\\b${SAID}\\s`,
  'iu',
);
/** Beginning of the next sentence, if it corrects the error: “In fact …”, “That was wrong”, “The correct number is …”. */
const correctionInNextSentence =
  /^\s*(?:In fact|Actually|In reality|(?:This|That|It|The (?:statement|number|figure|date|information)) (?:was|is) (?:wrong|incorrect|inaccurate|untrue|false|not (?:so|true|correct|the case))|The (?:correct|right|true|actual)|It should have)\b/i;
/** The introduction of a belief: “it was first thought that 40 were on the bus; in fact …”, “is often said to …”, “was believed to have …”. */
const beliefIntroduction =
  /\b(?:first|initially|originally|at first|previously|earlier|long|often|widely|once)\s(?:been\s)?(?:thought|believed|feared|reported|said|assumed|announced|suspected|claimed|stated|put)\s(?:that\s|to\s|(?=(?:about\s|at least\s|some\s|up to\s|as many as\s|more than\s)?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|the|he|she|it|they)\b)))|\b(?:thought|believed|feared|presumed|assumed)\s(?:that\s|to\shave\s)/iu;
/** Contrast after a belief: “…, but in fact it was empty”, “it turned out”; but not “…, but the toll later rose”, which corrects no error. */
const contrastAfterBelief =
  /(?:^|[;,.]\s|\s[–—-]\s)(?:but|in fact|however|actually|although in fact|it (?:later )?(?:turned out|emerged))\b(?!(?:\s(?:the|that|its|their)\s(?:death\s)?(?:toll|number|count|total|figure))?\s(?:(?:has|have|had)\s)?(?:since\s|later\s|then\s)?(?:rose|risen|climbed|grew|grown))/i;
/** A revision by the same speaker: “… but later revised the toll to four”. */
const revisionBySpeaker =
  /,?\sbut\s(?:later|then|now|(?:has|have|had)\s(?:since|now|later))\s(?:\p{L}+\s){0,2}?(?:revised|corrected|lowered|reduced|retracted|withdrew|withdrawn|downgraded|trimmed)\b/iu;
/** Contrast after a belief without “first” or the like: “was thought to have died in June in fact had a heart attack”. */
const strongContrast = /\s(?:in fact|actually|turned out)\b/i;
/** Conjunction before a belief that the main clause contradicts: “Although often said to have been born in 1929, he was older”. */
const concession = /^(?:Although|Though|While|Despite being)\s/;

/** Beginning of the correction in the sentence of the error: “said the mine closed in 2012; it closed in 2021”, “said 31, not 13”. */
export const correctionStart =
  /;|\s[–—-]\s|,?\s(?:but|when|whereas|although)\s(?:in fact|it|he|she|they|the)\b|,?\s(?:instead of|rather than)\s|[.,]\s(?:in fact|actually)\b/i;

/**
 * Return the span, in the passage, of the words of a sentence that repeat an error; null if there are none. In “An earlier version said the mine closed in
 * 2012; it closed in 2021”, the span is “the mine closed in 2012”. The beginning of the next sentence is read too, because it may contain the correction.
 */
export function retractedSpan(passage: string, sentence: Span): Span | null {
  const text = passage.slice(sentence.start, sentence.end);
  const head = text.slice(0, SEARCHED_LENGTH);
  const belief = contradictedBelief(head, passage.slice(sentence.end, sentence.end + 40).trimStart());
  if (belief) return { start: sentence.start + belief.start, end: sentence.start + belief.end };
  const introduction =
    errorIntroduction.exec(head) ?? (correctionInNextSentence.test(passage.slice(sentence.end, sentence.end + 60)) ? earlierStatement.exec(head) : null);
  if (!introduction) return null;
  const introductionEnd = introduction[0].length;
  // “We reported on Sunday that two boys had drowned”: the error begins after “that”.
  const start = introductionEnd + (/^[^,;]{0,40}?\bthat\s/.exec(text.slice(introductionEnd))?.[0].length ?? 0);
  const end = correctionStart.exec(text.slice(start));
  return { start: sentence.start + start, end: end ? sentence.start + start + end.index : sentence.end };
}

/** Return the span, relative to the sentence, of a belief that the rest of the sentence or the next one contradicts; null if there is none. */
function contradictedBelief(text: string, next: string): Span | null {
  const introduction = beliefIntroduction.exec(text);
  if (!introduction) return null;
  const start = introduction.index + introduction[0].length;
  const belief = text.slice(start);
  if (concession.test(text)) {
    const comma = belief.indexOf(', ');
    return comma < 0 ? null : { start, end: start + comma };
  }
  const isWithoutFirst = /^(?:thought|believed|feared|presumed|assumed)/i.test(introduction[0]);
  const contrast = isWithoutFirst ? strongContrast.exec(belief) : (contrastAfterBelief.exec(belief) ?? revisionBySpeaker.exec(belief));
  if (contrast) return { start, end: start + contrast.index };
  return contrastAfterBelief.test(next) ? { start, end: text.length } : null;
}
