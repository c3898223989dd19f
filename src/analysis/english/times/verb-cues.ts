import type { Passage, Sentence } from '../../core/types.ts';
import type { VerbCue, Token } from './verb-cue.ts';
import { readVerbGroups } from './verb-groups/read-verb-groups.ts';
import { withoutQuotedWords } from './quoted-words.ts';
import { withResumedVerbs } from './interrupted-verb.ts';
import { isGerund, isPast } from './verb-forms.ts';
import { markOutcome } from './plan-outcome.ts';
import { auxiliaries } from './resources/verbs-en.ts';

export type { VerbCue };

/** A word, a contracted “will” or “had”, or a mark that may end a clause. */
const wordOrMark = /[\p{L}]+(?:-[\p{L}]+)*|['’](?:ll|d)\b|[,;:()“”"—–]/gu;

/** Returns the verb groups and clause boundaries of a sentence, in order. Boundaries are marks and words that may open or end a clause: “,”, “which”, “when”. */
export type VerbCues = (sentence: Sentence) => VerbCue[];

/** Cache of cues, so that each sentence is read only once for time expressions and events. */
const CACHE = new WeakMap<readonly Passage[], VerbCues>();

/** Return a function that gives the verb cues of sentences of these passages. The cues of a sentence are computed on first use. */
export function verbCuesIn(passages: readonly Passage[]): VerbCues {
  const verbCues = CACHE.get(passages) ?? cachedCues(passages);
  CACHE.set(passages, verbCues);
  return verbCues;
}

function cachedCues(passages: readonly Passage[]): VerbCues {
  const cuesBySentence = new Map<Sentence, VerbCue[]>();
  return (sentence) => {
    const cues = cuesBySentence.get(sentence) ?? cuesOf(passages[sentence.passage]!.text.slice(sentence.start, sentence.end));
    cuesBySentence.set(sentence, cues);
    return cues;
  };
}

/** Words after a plan that say that it did not come true: “but never arrived”, “until it was called off”, but not “but has not said where”. */
const planFailed =
  /\b(?:but|yet|although|though|however|only to|until)\b[^.]{0,80}\b(?:never|(?:(?<!\b(?:but|although|though|however)\s)not|\p{L}+n['’]t)(?!\s(?:yet\s)?(?:say|said|give|given|know|known|name|named|disclose|disclosed|announce|announced|confirm|confirmed|comment|commented|clear))|failed|stayed|remain(?:s|ed)?|still|cancel\p{L}*|called off|put (?:off|back)|moved|pushed|postponed|delayed|scrapped|abandoned|instead|collapsed|fell|withdrew|pulled out|broke down|missed|is now (?:due|expected|planned|scheduled|set)|stepped in|intervened|blocked|vetoed|dropped out|ran out|reprieves?|has been saved|turned (?:it|them|him|her|the \p{L}+) down|declined|refused|rejected|halted|was (?:ill|injured|arrested|stopped|prevented|grounded))\b|\bha(?:s|ve|d) (?:yet to|still not|not yet)\b|,[^.,]{0,12}\b(?:is|are) now (?:due|expected|planned|scheduled|set|to)\b|\bnever (?:took|happened|came|materiali[sz]ed|opened|started|began|arrived|went)\b/iu;
/** In “Was supposed to open on Monday but …”, the plan failed, whatever follows “but”. */
const supposed = { plan: /^\S+\s(?:\S+ly\s)?(?:supposed|meant|going|about) to\b/i, but: /[a-z\d],?\s(?:but|until|only to)\s/i };
/** Words after a plan that say that it was abandoned: “ministers have now thought better of it”. The time of the plan may be in the future. */
const givenUp = /[;—–][^.]{0,60}\b(?:thought better|changed (?:his|her|its|their) minds?|backed down|backtracked|relented)\b/i;
/** Words before the verb of a plan that was changed: “was originally |planned”. */
const originallyBefore = /\b(?:originally|initially|previously|at first|earlier|first)\s+(?:been\s+)?$/i;
/** A plan in a relative clause, and the main clause with another time: “had been due to open today, | will now begin on 22 April”. */
const nowAtOtherTime =
  /^[^.;,]{1,80},\s(?:will|is|are)\s(?:now|instead)\s(?!last\b|run\b|continue\b)[^.;,]{2,50}?\b(?:on|in|at|until|next|later|from|this)\s|^[^.;,]{1,80},\s(?:will|is|are)\s(?:not now|now not|not)\s[^.;,]{2,60}?\b(?:until|before)\s|^[^.;,]{1,80},\s(?:was|were|is|has been|have been)\s(?:now\s|\w+ly\s)?(?:adjourned|postponed|put (?:back|off)|moved|deferred|delayed|rescheduled)\b/;
/** A plan in the present: “is due to”, “are set to”. */
const dueTo = /^(?:is|are)\s(?:\S+ly\s|still\s|now\s)?(?:due|set|scheduled|expected|supposed)\sto\b/i;
/** Words after a plan that say, without another verb, that it will not come true: “but she will not”, “but will not, her office said”. */
const willNot =
  /\b(?:but|though|although)\s(?:(?:he|she|it|they|(?:the|her|his|its|their)\s\p{L}+)\s)?(?:now\s)?(?:will\snot|won['’]t|cannot)(?:\s(?:now|do so|go|attend|appear|come|take part|happen|be there))?(?=\s?[.,;:!?—–”"]|$)/iu;
/** Number of characters after a cue that are searched for the outcome of a plan. */
const OUTCOME_WINDOW = 200;
/** Number of characters beside a cue that are searched for the wording of its plan. */
const PLAN_WINDOW = 24;

/** Return the word at an index; for the “m” or “s” of “I’m leaving” or “she’s leaving”, the verb that it stands for. */
function expanded(words: readonly Token[], index: number): string {
  const { word } = words[index]!;
  if ((word !== 'm' && word !== 's') || !isGerund(words[index + 1]?.word ?? '')) return word;
  const subject = words[index - 1]?.word ?? '';
  if (word === 'm') return subject === 'i' ? 'am' : word;
  return /^(?:he|she|it)$/.test(subject) ? 'is' : word;
}

/** Return the verb cues of a sentence, read in one pass over its words. */
function cuesOf(sentence: string): VerbCue[] {
  const words = [...sentence.matchAll(wordOrMark)].map((match): Token => ({
    at: match.index,
    written: match[0],
    word: match[0].toLowerCase().replace('’', "'"),
  }));
  for (const [index, token] of words.entries()) token.word = expanded(words, index);
  const cues = withoutQuotedWords(sentence, withResumedVerbs(sentence, readVerbGroups(sentence, words)));
  for (const [index, cue] of cues.entries()) {
    const isMarkedPlan = cue.pastPlan === true || cue.appointed === true || cue.word === 'due to';
    // “Is due to speak on Sunday, but she will not.”
    if (
      !isMarkedPlan &&
      /^(?:is|are)$/.test(cue.word) &&
      dueTo.test(sentence.slice(cue.at, cue.end + PLAN_WINDOW)) &&
      willNot.test(sentence.slice(cue.end, cue.end + OUTCOME_WINDOW))
    )
      cue.unmet = 'first';
    // “The tour, scheduled to begin on 20 May, has been put back a year.”
    if (!isMarkedPlan && /^(?:due|scheduled|set) to$/.test(cue.word)) {
      markOutcome(sentence, cues, index);
      delete cue.outcome;
    }
    if (!isMarkedPlan) continue;
    if (isOriginalPlan(sentence, cue) || isReplacedAfterRelative(sentence, cues, index) || givenUp.test(sentence.slice(cue.end, cue.end + OUTCOME_WINDOW)))
      cue.unmet = 'first';
    else if (isInterrupted(sentence.slice(cue.at, cue.end + OUTCOME_WINDOW), cues[index + 1], cues[index + 2])) cue.unmet = true;
    // “Was due to speak on Sunday, but will not”: the day may be ahead.
    else if (isUnmet(sentence.slice(cue.at, cue.end + OUTCOME_WINDOW)))
      cue.unmet = willNot.test(sentence.slice(cue.end, cue.end + OUTCOME_WINDOW)) ? 'first' : true;
    else if (cue.word === 'would' && isPredictedInRelative(cues, index)) cue.outcome = 'open';
    else if (cue.appointed && (!auxiliaries.has(cue.word) || isRelative(cues, index))) markOutcome(sentence, cues, index);
  }
  return cues;
}

/** Verb group of a plan: “was due”, “had been scheduled”. */
const planGroup =
  /^\S+\s(?:been\s)?(?:\S+ly\s)?(?:due|set|scheduled|expected|supposed|meant|going|about|to|forecast|tipped|predicted|projected|destined|favoured)\b/i;
/** First verb after “but” that reports no outcome of the plan: “but has not said where”, “but said it could change”. */
const nonOutcomeVerb = /^(?:is|are|has|have|will|may|might|could|would|can|do|does|said|told|added|warned|asked|announced|noted|hoped|wanted|called)$/i;

/** Return whether the first verb after “but” reports what happened instead of the plan: “was due to open on Saturday, but rough seas kept it shut”. */
function hasOtherOutcome(fromPlan: string): boolean {
  if (!planGroup.test(fromPlan)) return false;
  const butAt = fromPlan.search(/[a-z\d],?\sbut\s/i);
  if (butAt < 0) return false;
  const firstVerb = (fromPlan.slice(butAt).match(/[\p{L}’'-]+/gu) ?? [])
    // Without the last letter of the word before “but”: “but” and seven words after it.
    .slice(1, 9)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== 'but')
    .find((word) => isPast(word) || nonOutcomeVerb.test(word));
  return firstVerb !== undefined && !nonOutcomeVerb.test(firstVerb);
}

/** An act that was about to begin, up to what interrupted it: “was about to board on Sunday when | it caught fire”. */
const aboutToWhen = /^\S+\s(?:\p{L}+ly\s|just\s)?(?:about|going|preparing|due|set|ready)\sto\s[^.;,]*\swhen\s/iu;

/** Return whether something interrupted a plan. `fromPlan` is the sentence from the verb of the plan on; `next` and `afterNext` are the cues after it. */
function isInterrupted(fromPlan: string, next: VerbCue | undefined, afterNext: VerbCue | undefined): boolean {
  return next?.word === 'when' && afterNext?.tense === 'past' && aboutToWhen.test(fromPlan);
}

/** A plan that stands, although a clause after it says that somebody will not do something else: “is set for 9 March, though she | will not ski”. */
const planStands =
  /^(?:is|are)\s(?:now\s|still\s)?(?:set|scheduled|fixed|planned|billed)\s(?:for|on)\s[^.;,]{3,40},\s(?:but|though|although)\s(?:he|she|we|I|you|(?:the|an?|his|her|its|their|no)\s(?:[\p{L}’-]+\s){0,2}[\p{L}’-]+|\p{Lu}\p{L}+)\s(?:will not|won['’]t|is not|are not|cannot)\s(?!(?:now\s)?(?:take place|go ahead|be held|happen)\b)\p{Ll}/u;

/** Return whether a sentence says that its plan did not come true. `fromPlan` is the sentence from the verb of the plan on. */
function isUnmet(fromPlan: string): boolean {
  if (planStands.test(fromPlan)) return false;
  return planFailed.test(fromPlan) || hasOtherOutcome(fromPlan) || (supposed.plan.test(fromPlan) && supposed.but.test(fromPlan));
}

/** Return whether a plan is in a relative clause and the main clause gives its new time: “the trial, which had been due to open today, will now begin on 22 April”. */
function isReplacedAfterRelative(sentence: string, cues: readonly VerbCue[], index: number): boolean {
  const { at, end } = cues[index]!;
  const opener = cues[index - 1];
  return (opener?.word === 'which' || opener?.word === ',') && at - opener.end <= 1 && nowAtOtherTime.test(sentence.slice(end, end + OUTCOME_WINDOW));
}

/** Return whether a prediction is in a relative clause and a main verb in the past follows: “Otto, which they had said would strike on Friday, turned out to sea”. */
function isPredictedInRelative(cues: readonly VerbCue[], index: number): boolean {
  const [opener, comma, main] = [cues[index - 2], cues[index + 1], cues[index + 2]];
  return /^(?:which|who|that)$/.test(opener?.word ?? '') && comma?.word === ',' && main?.tense === 'past' && !main.pastPlan && !main.negated;
}

/** Return whether the subject of a verb group is the relative pronoun before it: “a front that |was expected on Monday”. */
function isRelative(cues: readonly VerbCue[], index: number): boolean {
  const opener = cues[index - 1];
  return /^(?:that|which|who)$/.test(opener?.word ?? '') && cues[index]!.at - opener!.end <= 1;
}

/** Return whether a cue is the original version of a changed plan: “was originally planned for May”. */
function isOriginalPlan(sentence: string, { at, end }: VerbCue): boolean {
  return (
    originallyBefore.test(sentence.slice(Math.max(0, at - PLAN_WINDOW), at)) ||
    /^\s+(?:originally|initially|at first)\b/i.test(sentence.slice(end, end + PLAN_WINDOW))
  );
}
