/** Words by which a text says who gives a number. */
import { SPEECH_VERBS } from '../../names/resources/speech.ts';

const verbs = [...SPEECH_VERBS].join('|');

const givingVerbs = `(?:${verbs}|counted|counts|put|puts|gave|gives|spoke|spoken|speaks|listed|lists|estimated|estimates|recorded|records|cited|cites)\\b`;

/** The verbs by which somebody gives it, wherever they stand. */
export const GIVING_VERB = new RegExp(`\\s${givingVerbs}`, 'i');
/** Behind the one who gives it: “Gladkov had counted”, “Syrskyi, the commander-in-chief, claimed”. */
export const GIVES = new RegExp(`^(?:,[^,;:.]{1,80},|,)?\\s+(?:(?:had|has|have|now|also|later|then|earlier|first)\\s+){0,3}${givingVerbs}`);
/** The same with a pronoun before it. */
export const PRONOUN_GIVES = new RegExp(`\\b(?:he|she|they|it)(?=${GIVES.source.slice(1)})`, 'gi');
/** One who is no entity but is named by what they are: “the Ukrainian military now claims”. */
export const DESCRIBED_GIVES = new RegExp(`\\b[Tt]he (?:[\\p{L}'’-]+ ){0,5}?[\\p{L}'’-]+(?=${GIVES.source.slice(1)})`, 'gu');
/** “Gladkov's first report”. */
export const POSSESSES = /^['’]s?\s+(?:\p{L}+\s+)?(?:report|count|figures?|numbers?|estimates?|tally|account|claim|data)\b/iu;
/** Before the one who gives it: “according to TASS”, “…, said Gladkov”, “by the ministry's count”. */
export const GIVEN_BY = new RegExp(
  `(?:\\baccording to|\\b(?:reported|cited|counted|confirmed|announced|given|quoted) by|[,”"]\\s*(?:${verbs}))\\s+(?:the\\s+)?(?:\\p{L}+\\s+){0,3}$`,
  'iu',
);

/** Heads of columns that name who reports. */
export const TELLER_HEAD = /^(?:who|source|sources|reported by|reporter|according to|outlet|agency|by|said by)\b/i;
