import { isDateOfNoun } from './date-of-noun.ts';
import { hasUnexplainedDefinite, opensWithUnexplainedDefinite } from './unexplained-definites.ts';
import { hasUnexplainedObjectPronoun, hasUnexplainedThingPronoun, isInside } from './unexplained-pronouns.ts';
import { withCapital } from './leading-connective.ts';
import { isPartOfQuotation, opensWithPronounAfterQuotation } from './in-quotation.ts';
import { opensWithConnective, opensWithRole, type SentenceFeatures, wordsOf } from './readability.ts';
import { PRONOUNS } from './readability-words.ts';
import { withoutQuotations } from './reports-event.ts';

/**
 * The context that a reader needs to understand a sentence: none; the headline of its article, which says which company “the company” is; the headline instead of
 * the sentence, because its writer speaks as “we”; or the sentences before it.
 */
export type NeededContext = 'nothing' | 'headline' | 'headline-instead' | 'sentences';

/** Return the context that a reader needs to understand a sentence: `sentences` for “They occurred on Saturday.” */
export function neededContext(sentence: SentenceFeatures): NeededContext {
  const { text } = sentence;
  const words = wordsOf(text);
  if (!OPENING.test(text) || !/[.!]["'”’)\]]*$/.test(text) || isPartOfQuotation(text) || opensWithPronounAfterQuotation(text)) return 'sentences';
  if (
    DEPENDENT.some((form) => form.test(text)) ||
    opensWithConnective(sentence, words[0]!) ||
    isBareCount(sentence) ||
    isOfNobody(sentence) ||
    hasDateRelativeToOtherSentence(sentence) ||
    isDateInBrackets(sentence) ||
    isDateInRelativeClause(sentence) ||
    isDateOfSubordinateClause(sentence) ||
    isDateOfNoun(sentence) ||
    isDateInOwnWords(sentence) ||
    hasUnexplainedObjectPronoun(sentence)
  )
    return 'sentences';
  if (opensWithPronoun(sentence, words) || hasUnexplainedThingPronoun(sentence) || pointsOutside(sentence, POINTERS)) return 'sentences';
  const pronoun = words.slice(0, OPENING_WORDS).findIndex((word) => PRONOUN_SUBJECT.test(word));
  if (pronoun >= 0 && !hasNameBefore(sentence, pronoun) && !(words[pronoun] === 'they' && opensWithPlural(text))) return 'sentences';
  if (pointsOutside(sentence, WRITERS)) return 'headline-instead';
  if (opensWithRole(words, text) || hasUnexplainedDefinite(withoutQuotations(text), sentence.names)) return 'headline';
  const afterDate = withoutLeadingDate(sentence);
  if (opensWithUnexplainedDefinite(afterDate.text, afterDate.names) || isOfficeWithoutPlace(sentence) || sentence.hasUnknownPerson) return 'headline';
  return sentence.namesSomebody || sentence.names.length > 0 ? 'nothing' : 'headline';
}

/** Capital, number, or a name with an inner capital: “iPhone”, “openFDA”. */
const OPENING = /^["“]?(?:[\p{Lu}\p{Nd}]|\p{Ll}+\p{Lu})/u;

/** Forms of sentences that depend on another one. */
const DEPENDENT: readonly RegExp[] = [
  // “In a letter to Ann Brown, he …”, “On Saturday they …”: a pronoun as the subject without a name before it that it could refer to.
  /^(?:(?:in|on|at|by|during|from|with|for|over|under|to|of|as|the|last|earlier|later|this|that|a (?:day|week|month|year) (?:later|earlier))\b[^.;:“”"]*?,\s+)(?:he|she|they|it|i|his|her|their|its)\b/i,
  // “Said so”, “took part.”: another sentence states what was said, or what they took part in.
  /\b(?:said|says|did) so\b|\b(?:tak(?:e|es|ing)|took) part\b(?! in\b)/i,
  // “Ann Brown then went”, but not “the then mayor”.
  /^[^,;:“"]{0,60}(?<!\b(?:the|since|by|until|till|from|now-))\sthen\b/i,
  // “For example, …”, “That’s why …”, “The first is …”: the sentence before states what is exemplified, explained or counted.
  /^(?:\S+ (?:hours?|days?|weeks?|months?|years?) (?:before|after) \p{Lu}\p{L}+['’]s (?:announcement|statement|decision|remarks|report|speech|comments)\b|for (?:example|instance)|that['’]s|the (?:first|second|third|next|last|other) (?:is|are|was|were|came)\b)/iu,
  // “A similar suit”, “the announcement came”, “it was the turn of the defence”.
  /^(?:an?|the)\s(?:\p{L}+ly )?(?:similar|same|other|latter|further|such)\b|\bthe (?:announcement|news|decision|order|move|statement) (?:came|comes|follows|followed)\b|\bit (?:was|is) the turn of\b/iu,
  // “Monday’s announcement marked”: another sentence states what was announced.
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)['’]s (?:\p{L}+ )?(?:announcement|statement|decision|move|glitch(?:es)?|problems?|incident|accident|attack|vote|ruling|meeting|events?)\b/iu,
  // “Took the decision on Thursday”: another sentence states which decision; but not “took the decision to close it”, nor “, the announcement said”.
  /\b(?:took|made|announced|confirmed|welcomed|criticized|criticised|called) (?:the|that|such a) (?:decision|announcement|statement|move|step|proposal|offer)\b(?! (?:to|that|of|on (?:the|a|an|whether)|by|for|from|in)\b)/i,
  // “About sixty of them met”.
  /^[^,;]{0,60}\b(?:of|by|to|from|with) (?:them|him|her|whom)\b/i,
  // “Fell a further 2 per cent”, “both sides”, “two more bodies”: besides what was told before.
  /\ba further\b|\b(?:both|either|neither) (?:sides?|parties|men|women|groups|companies|countries)\b|\b(?:two|three|four|five|six|\p{N}+) more (?=\p{Ll})/iu,
  // “Today’s announcement”, anywhere: another sentence states what was announced.
  /\b(?:today|yesterday)['’]s (?:\p{L}+ )?(?:announcement|statement|decision|move|launch|release|news|event|vote|ruling|meeting|action|post|award)s?\b/iu,
  // “Said that it would be realistic to involve residents”: another sentence proposes it.
  /\b(?:said|says|told|called|calls|wrote|added|thought|believed)\b[^.;]{0,60}\bit (?:is|was|would be|will be)(?: \p{L}+ly)? (?:realistic|unrealistic|possible|impossible|right|wrong|reasonable|unreasonable|sensible|necessary|unnecessary|important|good|better|best|bad|wise|unwise|fair|unfair|useful|useless|premature|too (?:early|late|soon)|time|feasible|desirable|acceptable|unacceptable) (?:to|for|that|if)\b/iu,
  // “Decided that it was not.”: another sentence says what.
  /\b(?:was|were|is|are|did|does|had|has|have|would|could|will) not[.!]["'”’)]*$/i,
  // “According to the magazine, it is Ann Brown”: another sentence says who is meant.
  /(?:^It|, it) (?:is|was) \p{Lu}\p{L}+ \p{Lu}[^,;]*(?:[,.]|$)/u,
  // Praise by the writer: “published a great article”, “had a GREAT summit”.
  /\ban? (?:really |very |truly |such )?(?:great|fantastic|awesome|amazing|wonderful|exciting|fabulous|terrific) (?!deal\b|many\b|number\b|majority\b|part\b|extent\b|power\b|grand)\p{Ll}+/iu,
  // “Divers found another body”, “another special event”: besides one told before.
  /^\s*(?:another|others?)\b/i,
];

const WRITERS = /\b(?:[Ww]e|us|[Oo]urs?)\b/g;
const POINTERS = /\b(?:I|[Mm]e|[Mm]y|[Yy]ou|[Yy]our|[Tt]his|[Tt]hese|here)\b/g;
const PRONOUN_SUBJECT = /^(?:he|she|they|it|i)$/;
/** A pronoun among the first words, up to this many, refers to somebody outside the sentence. */
const OPENING_WORDS = 6;
/** “Some 200 people”, “most of Leeds”, “all 12 jurors”, “one Rohingya”: not a word for somebody named before. */
const QUANTIFIED =
  /^(?:Some|Most|Many|All|Both|One|Such|Neither|Another)\s(?:of (?:the |\p{Lu})|\p{N}|\p{Lu}|(?:hundred|thousand|million|\p{Ll}+s (?:of|in|from|at) ))/u;

/** Whether the first word is a pronoun; not “we”, and not part of a date (“One year ago, …”). */
function opensWithPronoun({ text, dates }: SentenceFeatures, [first]: readonly string[]): boolean {
  return PRONOUNS.has(first!) && !/^(?:we|our)$/.test(first!) && dates[0]?.start !== 0 && !QUANTIFIED.test(text);
}

/** Return a sentence and its names without the date that it begins with: “On Saturday the mayor …” → “The mayor …”. */
function withoutLeadingDate({ text, names, dates: [first] }: SentenceFeatures): Pick<SentenceFeatures, 'text' | 'names'> {
  if (first === undefined || !/^(?:(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y) )?$/.test(text.slice(0, first.start))) return { text, names };
  const cut = first.end + (/^[,:]? /.exec(text.slice(first.end))?.[0].length ?? 0);
  return { text: withCapital(text.slice(cut)), names: names.map((name) => ({ ...name, start: name.start - cut, end: name.end - cut })) };
}

/** An office with “the” and its holder, without the place or body: “The governor, Vyacheslav Gladkov, declared …”. */
const OFFICE =
  /\b[Tt]he (?:\p{Ll}+ )?(?:governor|mayor|minister|president|premier|chancellor|head|chief|spokes(?:man|woman|person)|commander|prosecutor|judge|director|chair(?:man|woman)?|leader),? (?=\p{Lu})/u;

/** “Chief executive Mona Lind stepped down”: the head of what? A mayor or a minister is known where the articles are read. */
const OPENING_OFFICE =
  /^(?:Chief executive|Chair(?:man|woman)?|(?:Finance|Managing|Deputy|Executive)? ?[Dd]irector|(?:Plant |General )?[Mm]anager|Spokes(?:man|woman|person)) (?=\p{Lu})/u;

function isOfficeWithoutPlace({ text, names }: SentenceFeatures): boolean {
  return (OFFICE.test(text) || OPENING_OFFICE.test(text)) && !names.some(({ type }) => type === 'place' || type === 'organization');
}

/** “The next day”, “a day later”, “in the afternoon”: a date that counts from another sentence, unless a date of its own sentence precedes it. */
const RELATIVE_TO_OTHER =
  /^(?:(?:the|that) (?:(?:next|following|previous|same) \p{L}+|day|morning|afternoon|evening|night)|(?:in the |at |by )?(?:morning|afternoon|evening|night|noon|midday|midnight)|(?:the|an?|\p{L}+|\p{N}+) (?:day|week|month|year|hour)s? (?:before|earlier|later|after))$/iu;

function hasDateRelativeToOtherSentence({ text, dates, ownDate }: SentenceFeatures): boolean {
  if (ownDate === null) return false;
  const surface = text.slice(ownDate.start, ownDate.end);
  if (!RELATIVE_TO_OTHER.test(surface) || dates.some(({ end }) => end <= ownDate.start)) return false;
  // “A day after the flood” counts from what it names.
  return !(/(?:after|before)$/i.test(surface) && /^ (?!and\b|but\b)\p{L}/u.test(text.slice(ownDate.end)));
}

/** Whether the date is in a relative clause after a comma, so that the main clause is of another day: “…, where the hull has lain since 3 October”. */
function isDateInRelativeClause({ text, ownDate }: SentenceFeatures): boolean {
  return ownDate !== null && /\p{L}, (?:\p{L}+ )?(?:which|who|whose|whom|where|when)\b[^,;]*$/u.test(text.slice(0, ownDate.start));
}

/** Whether the sentence has dates of several days and its own is in a subordinate clause, so that the main clause is of another day. */
function isDateOfSubordinateClause({ text, days, ownDate }: SentenceFeatures): boolean {
  return (
    days > 1 &&
    ownDate !== null &&
    /\b(?:because|since|although|though|after|before|while|when|where|who|which)\b(?!.*[,;])/su.test(text.slice(0, ownDate.start))
  );
}

/** Whether the date is in a quotation whose speaker says “we” or “I” and names nobody: “‘We were told tomorrow,’ said Ann Brown”. */
function isDateInOwnWords({ text, ownDate, names }: SentenceFeatures): boolean {
  if (ownDate === null) return false;
  const quotation = [...text.matchAll(/“[^”]*”?|"[^"]*"?/g)].find(({ 0: words, index }) => index <= ownDate.start && ownDate.end <= index + words.length);
  if (quotation === undefined || !/\b(?:I|[Ww]e|[Mm]e|us|[Mm]y|[Oo]ur)\b/.test(quotation[0])) return false;
  return !names.some(({ start, end }) => start >= quotation.index && end <= quotation.index + quotation[0].length);
}

/** Whether the date is in brackets with other words: “the maker of the phone (which was shown on Wednesday)”. */
function isDateInBrackets({ text, ownDate }: SentenceFeatures): boolean {
  if (ownDate === null) return false;
  const open = text.lastIndexOf('(', ownDate.start);
  return (
    open > text.lastIndexOf(')', ownDate.start) &&
    /\p{L}{3,} (?:\p{L}+ )*$/u.test(text.slice(open + 1, ownDate.start).replace(/^(?:on|in|of|the|from|until)\s/i, ''))
  );
}

/** Words for casualties, and for their causes: “two were killed in the crash”. */
const VICTIMS = /\b(?:killed|wounded|injured|dead|died|hurt|casualties)\b/i;
const CAUSE =
  /\b(?:attacks?|shelling|bombing|bomb|explosions?|blasts?|crash|collision|accident|fires?|floods?|flooding|earthquake|quake|storm|hurricane|tornado|avalanche|landslide|strikes?|shooting|shot|stabb\p{L}+|fighting|clash(?:es)?|raids?|war|battle|collaps\p{L}+|derail\p{L}+|capsiz\p{L}+|sank|crush|stampede|riots?|epidemic|outbreak|virus|disease|protests?|missiles?|drones?|rockets?|mines?)\b/iu;

/** A cause told in a clause of its own: “were injured when a truck drove through a picket line”; not “when they arrived”. */
const TOLD_CAUSE = /\b(?:when|after|as) (?:an?|two|three|several|part of|parts of) \p{Ll}/iu;

/** Whether a sentence gives a number without saying where or of what: “Ann Brown said that eight people had been wounded”. */
function isBareCount({ text, namesBesidesSpeaker, namesPlace, names, hasFigure }: SentenceFeatures): boolean {
  // A name in the possessive, as in “Ukraine’s commander-in-chief”, says who counted, not what.
  const namesThing = names.some(({ type, end }) => type !== 'person' && !/^['’]/.test(text.slice(end)));
  return hasFigure && ((!namesBesidesSpeaker && !namesThing) || (VICTIMS.test(text) && !namesPlace && !CAUSE.test(text) && !TOLD_CAUSE.test(text)));
}

/** “A spokesman said”, “one official told reporters”: without saying whose. */
const NOBODY =
  /^(?:(?:On )?\p{Lu}\p{L}+day,? )?(?:an?|one) (?:\p{Ll}+ )?(?:spokes(?:man|woman|person)|official|source|witness|lawyer|officer|expert|observer|insider)\b(?! (?:for|of|from|at|in|with|on behalf)\b)/iu;

/** Whether the only speaker has neither a name nor a body, and no person or organization is named: “A spokesman said on Monday that there were traces to Moldova”. */
function isOfNobody({ text, names }: SentenceFeatures): boolean {
  return NOBODY.test(text) && !names.some(({ type }) => type === 'person' || type === 'organization');
}

/** Whether one of some words, such as “we” or “this”, is in a sentence outside quotations and dates: “this decision”, but not “this week”. */
function pointsOutside({ text, dates }: SentenceFeatures, words: RegExp): boolean {
  return [...withoutQuotations(text).matchAll(words)].some(({ index }) => !isInside(index, dates));
}

/** Whether a sentence begins with the plural whom “they” means: “Prosecutors said on Friday that they had charged the owner”. */
function opensWithPlural(text: string): boolean {
  return /^(?:\p{N}[\p{N}.,]* |(?:Some|Many|Most|Several|Two|Three|Four|Five|Six|Ten|Hundreds of|Thousands of) )?(?!(?:Its|His|Hers|Ours|Theirs|This|Always|Perhaps|Besides|Afterwards)\b)\p{L}{3,}(?<!s)s (?:in |of |at |from )?/u.test(
    text,
  );
}

/** Whether a capitalized word outside dates, other than the first, precedes the word at an index. */
function hasNameBefore({ text, dates }: SentenceFeatures, index: number): boolean {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].slice(1, index).some(({ 0: word, index: at }) => /^\p{Lu}/u.test(word) && !isInside(at, dates));
}
