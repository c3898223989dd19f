/** Words that reject a number, or show that it is a whole or only possible. */
import { wordList } from '../../names/resources/word-list.ts';
import { FALSE_WORDS, VERDICT_VERBS, REJECTED } from '../../claims/resources/verdicts.ts';

const DENIES =
  "(?<!\\b(?:not|never|no|nobody|cannot|without|hardly)\\s+|n['’]t\\s+)(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?|retract(?:s|ed|ing)?|withdr(?:ew|awn)|took\\s+back|taken\\s+back|apologi[sz](?:es?|ed|ing)\\s+(?:\\S+\\s+){0,3}for\\s+(?:saying|claiming|reporting|stating))";
const REPORTS =
  'reports?|claims?|rumou?rs?|allegations?|suggestions?|accusations?|statements?|assertions?|stories|story|posts?|figures?|news|information|fears?|predictions?|estimates?|warnings?';
/** Verbs whose negation denies the number, too: “did not kill 200 people”. */
const DENIABLE_VERBS =
  'kill(?:ed)?|injured?|wound(?:ed)?|hurt|murder(?:ed)?|execut(?:e|ed)|arrest(?:ed)?|detain(?:ed)?|evacuat(?:e|ed)|displaced?|destroy(?:ed)?|damaged?|sink|sunk|shell(?:ed)?|bomb(?:ed)?|claim(?:ed)?|cost|steal|stolen|fire|fired|sack(?:ed)?|launch(?:ed)?|shoot down|shot down|abduct(?:ed)?|kidnap(?:ped)?|deport(?:ed)?|expel(?:led)?|infect(?:ed)?|poison(?:ed)?|employ(?:ed)?|lay off|laid off';
/** Any text within a clause. */
const WITHIN = '[^.;:!?]*?';

/** Denial before a number: “it is not true that …”, “denied that …”, “false reports that …”, “no evidence that …”. */
export const DENIED_BEFORE = new RegExp(
  [
    `\\b(?:${FALSE_WORDS}|not the case|no truth in it)(?:,[^,;]{3,50},)?\\s+that\\b[^.;:!?,]*$`,
    `\\b(?:${DENIES})\\s+(?:(?:\\p{L}+['’]?s?\\s+){0,4}(?:${REPORTS})\\s+(?:(?:by|from|of|in)\\s+(?:\\p{L}+['’]?s?\\s+){1,6})?(?:that|of)|that)\\b[^.;:!?,]*$`,
    `\\b(?:${DENIES})\\s+(?:having\\s+)?(?!wrongdoing|anything|everything|nothing|something)\\p{L}{3,}(?:ing|ed)\\b[^.;:!?,]*$`,
    `\\b(?:${FALSE_WORDS})\\s+(?:${REPORTS})\\s+(?:that|of)\\b[^.;:!?,]*$`,
    `\\bno\\s+(?:evidence|proof|truth|sign|indication|confirmation)\\s+(?:in\\s+(?:the\\s+)?(?:${REPORTS})\\s+)?(?:that|of)\\b[^.;:!?,]*$`,
    // An unconfirmed number counts as denied: “could not verify that 70 people had been killed”.
    `(?:\\b(?:not|never|cannot|unable|impossible|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))|n['’]t)\\s+(?:\\S+\\s+){0,4}?(?:confirm|verify|corroborate|substantiate)(?:ed)?\\s+(?:\\p{L}+\\s+){0,4}?that\\b[^.;:!?,]*$`,
    `\\b(?:did|do|does)(?:n['’]t|\\s+not)\\s+(?:say|claim|believe|think|confirm)\\s+(?:that\\s+)?[^.;:!?,]*$`,
    `\\b(?:wrongly|falsely|incorrectly|mistakenly|erroneously)\\s+(?:reported|claim(?:s|ed|ing)?|stated|said|announced|believed|assumed|thought|told|alleged)\\s+(?:that\\s+)?[^.;:!?,]*$`,
    `\\b(?:nobody|no\\s+one|no-one|hardly\\s+anyone|few)\\s+(?:now\\s+|really\\s+|still\\s+)?(?:believes?|thinks?|says?|said|claims?|claimed)\\s+(?:that\\s+)?[^.;:!?,]*$`,
    // “Nobody killed 12 rebels”
    `\\b(?:nobody|no\\s+one|no-one|none\\s+of\\s+(?:them|us))\\s+(?:has\\s+|had\\s+|ever\\s+)*(?:${DENIABLE_VERBS})\\s+(?:about\\s+|some\\s+|as\\s+many\\s+as\\s+|up\\s+to\\s+)?$`,
    // “Did not kill 200 people”, “has not destroyed 40 homes”; but not “did not kill the 200 people”, and not “did not pay 300 workers”.
    `\\b(?:(?:did|do|does|has|have|had)(?:n['’]t|\\s+not)|never)\\s+(?:\\p{L}+ly\\s+)?(?:${DENIABLE_VERBS})\\s+(?:any\\s+)?(?:about\\s+|some\\s+|as\\s+many\\s+as\\s+|up\\s+to\\s+)?$`,
  ].join('|'),
  'iu',
);
/** Rejection right before a number: “not | 12 but 15”, “15 rather than | 12”. */
export const NOT_BEFORE = /(?:^|[\s,—–-])(?:(?<!\b(?:or|if|why)\s+)not|rather than|instead of)\s+(?:the\s+)?$/i;
/** Verdict after a reported number: “… are false”, “… was rejected”, “… proved to be untrue”. */
export const DENIED_AFTER = new RegExp(
  `^[^.;:!?]*?\\s${VERDICT_VERBS}(?:${FALSE_WORDS})\\b|^[^.;:!?]*?\\b(?:is|are|was|were|has|have|had|\\p{L}+ed)\\b[^.;:!?]*?\\s${VERDICT_VERBS}(?:${REJECTED})\\b|^[^.;:!?]*?\\b(?:could|can)(?:\\s+not|not|n['’]t)\\s+(?:yet\\s+)?be\\s+(?:\\p{L}+ly\\s+)?(?:confirmed|verified|corroborated|substantiated|checked)\\b`,
  'iu',
);
/** A number that a lower one replaced: “the toll, first put at | 19, was lowered to 15”. */
export const FIRST_PUT =
  /\b(?:first|initially|originally|previously|earlier|at first)\s+(?:\p{L}+ly\s+)?(?:put|given|reported|estimated|stated|set|listed|announced|recorded)\s+(?:(?:it|them|the\s+(?:toll|number|figure|count|total|cost|bill))\s+)?(?:at|as|to be)\s+$/iu;
/** The words after `FIRST_PUT` and its number that say that a lower number replaced it: “19|, was lowered to 15”. */
export const LOWERED = /^[^.;]*?\b(?:lowered|cut|reduced|revised|corrected|brought down|downgraded|trimmed)\b/i;
/** Words before a number that another number in the same sentence has replaced: “the toll rose to 26, after police had earlier put it at | 29”. */
export const REPLACED_BEFORE =
  /\d\S*\s[^.;]*\b(?:after|having|although|though|which)\b[^.;]{0,40}\b(?:first|initially|originally|previously|earlier|at first)\s+(?:put|given|reported|estimated|stated|announced)\s+(?:(?:it|them|the\s+(?:toll|number|figure|count|total|cost|bill))\s+)?(?:at|as|to be)\s+$/iu;
/** Words after a number that another number has replaced: “down from the 29 | first reported”. */
export const REPLACED_AFTER =
  /^(?:\s+[\p{L}-]+){0,2}\s+(?:first|originally|initially|previously|earlier)\s+(?:reported|announced|given|claimed|estimated|thought|feared)\b/iu;
/** Words before such a number that compare it: “not the | 29 first reported”. */
export const COMPARED_BEFORE = /\b(?:from|than|not|instead of|rather than|against)\s+(?:the|an?)?\s*$/iu;
/** Verdict on a report “of” a number: “a report of 40 deaths| was rejected”. Unlike `DENIED_AFTER`, it needs no verb between the number and the verdict. */
export const DENIED_AFTER_OF = new RegExp(`^[^.;:!?]*?\\s${VERDICT_VERBS}(?:${FALSE_WORDS}|${REJECTED})\\b`, 'iu');
/** A noun for a report before a number: “claims that the blast killed | 300”. A verdict after the number applies to the report. The groups are “that” or “of”, and the words after that. */
export const REPORT_BEFORE = new RegExp(`\\b(?:${REPORTS})\\s+(?:${WITHIN}\\s)?(that|of)\\b(${WITHIN})$`, 'iu');
/** Verb between “that” and a number. */
export const CLAUSE_VERB = /\b(?:is|are|was|were|has|have|had|will|would|\p{L}+ed|cost|lost|won|took|hit|left)\b/iu;

/** Words before a number that was not reached: “never reached 300”, “failed to draw 300”, “fell short of 300”, “not even 300”. */
export const FALLS_SHORT =
  /\b(?:(?:never|not|n['’]t|cannot|fail(?:s|ed|ing)? to|yet to|without)\s+(?:\p{L}+\s+){0,2}?(?:reach(?:ed|es|ing)?|hit|attain(?:ed)?|come to|c[ao]me close to|number(?:ed)?|get to|got to|touch(?:ed)?|break|broke|draw|drew|pass(?:ed)?)|short of|nowhere near|far from|not even|nothing like|shy of)\s+(?:the\s+)?$/iu;
/** Words before a number that was not exceeded: “did not exceed 300”, “never above 300”, “does not top 300”. */
export const NOT_ABOVE =
  /\b(?:never|not|n['’]t|without)\s+(?:\p{L}+\s+){0,2}?(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:ped|ping)?|(?:go|went|rise|rose|rising|going|risen) (?:above|over|beyond)|above|over|beyond)\s+(?:the\s+)?$/iu;

/** Negation before “more than” or the like: “did not | exceed 300”. */
export const NEGATED = /\b(?:never|not|without|nor|\p{L}+n['’]t)\s+(?:\p{L}+ly\s+)?(?:(?:go|gone|been|be|rise|risen)\s+)?$/iu;

/** Words for none of a whole: “none of the”, “not one of its”. */
export const NONE_OF =
  /\b(none|not (?:a single )?one|no one|nobody|neither)(?= (?:of|among) (?:the|its|his|her|their|these|those|all|our)\s+(?:\p{L}+['’]s\s+)?$)/iu;
/** Words for a part before the number of a whole: “four of the |12 crew”, “some of the |12”, “not all |12”; but not “all of the |12”. */
export const SOME_OF =
  /\b(?:none|one|no one|nobody|neither|some|most|many|few|any|half|several|part|majority|minority|third|thirds|quarter|quarters|percent|per cent|dozens|hundreds|two|three|four|five|six|seven|eight|nine|ten|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|eleven|twelve|\d[\d,.]*%?)(?: \p{L}+)? (?:of|among|out of) (?:the|its|his|her|their|these|those|our)\s+(?:\p{L}+['’]s\s+)?$|\bnot all(?: of)?(?: the| its)?\s+$/iu;

/** Words before a hypothetical count: “if 40 people died”, “fears that 40 people died”. */
export const SUPPOSED = /\b(?:if|unless|lest|in case|fear(?:s|ed|ing)?|afraid|hop(?:e|es|ed|ing)|risk(?:s|ed|ing)?|likely)(?:\s+that)?\s+$/i;
/** Words before a verb whose action is not real: “could have | killed 40”, “failed to | rescue 40”. */
export const UNREAL =
  /(?:\b(?:could|may|might|would|should|can|cannot|must|will|won['’]t|not|never|nearly|almost|without|risk(?:s|ed|ing)?|threat(?:en)?(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?)|n['’]t|(?<!\b(?:manag(?:e|es|ed)|ha[ds]|have|having|able|help(?:s|ed|ing)?|went on|gone on|goes on|forced|claim(?:s|ed|ing)?|said|believed|reported|thought|known|alleged|found|appears?|appeared|seems?|seemed|continu(?:e|es|ed)|enough|rushed|moved|used))\s+to)\s+(?:\p{L}+ly\s+)?(?:have\s+|be\s+)?$/iu;
/** Words between “toll” and its number that show that it is not real: “the death toll could rise to 40”. */
export const UNREAL_WITHIN = /\b(?:could|may|might|would|expected|feared|likely|will|not|never|hoped)\b/i;
/** Prepositions before a count that is not the subject of the verb after it: “a driver with 12 passengers died”. */
export const NOT_SUBJECT_BEFORE = /\b(?:with|carrying|for|near|against|behind|from|by|at|to|around|like|than)\s+(?:the\s+|its\s+|his\s+|her\s+)?$/i;
/** Text after a participle that shows that it has no object, unlike “40 soldiers killed | 12 rebels”. */
export const NO_OBJECT =
  /^\s*(?:$|[^\p{L}\p{N}\s]|(?:in|on|by|at|during|when|after|as|near|since|and|or|but|over|across|while|last|this|that|these|yesterday|today|tonight|early|late|overnight|so|there|here|with|from|to|following|because|under|along|outside|inside|before|for|amid|between|around|who|which|were|was|are|is|including|of|within|without|throughout|worldwide|nationwide|instantly|immediately|seriously|slightly|badly|critically|later|alone|again|each|every|so|than|if|until|due|if|among|off|on|out|into|per|a day|a year|half|mostly|many|some|have|has|had|will|would|could|may|\p{L}+ly|on\p{L}*day|\p{Lu}\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)\b)/iu;
/** What people flee from who are displaced: “fled | the fighting”. */
export const DANGER =
  /^ (?:the |their |heavy )?(?:fighting|violence|war|floods?|fires?|shelling|bombing|homes?|area|conflict|clashes|advance|eruption|storm|drought)\b/i;
/** Participles that may also be transitive verbs. */
export const TRANSITIVE = /^(?:killed|slain|murdered|injured|wounded|hurt|evacuated|displaced|detained|arrested|rescued|saved|fled)$/;
/** A second state, so that the number belongs to neither: “killed or wounded”. */
export const MIXED = /^\s+(?:and\/or|or|and)\s+(?:killed|dead|injured|wounded|hurt|missing|detained|arrested|displaced)\b/i;

/** Nouns whose “no” counts nothing: “no details were given”, “no plans have been announced”. */
export const NOT_REPORTED = wordList(
  'plan detail change sign reason problem result increase decrease decision term report comment explanation name word date timetable deadline assurance guarantee promise doubt evidence effort attempt chance measure condition circumstance mean choice matter secret mistake limit expectation precaution exception conclusion indication reference mention comparison objection excuse reaction response reply figure estimate information',
);
