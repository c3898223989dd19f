import { hasBeenCancelled, wasCancelled } from './cancelled-day.ts';
import { contains } from '../../core/span.ts';
import type { Passage, Sentence, Span } from '../../core/types.ts';
import type { VerbCues } from './verb-cues.ts';
import { inferDirection, isDecision } from './direction.ts';
import type { InferredDirection } from './direction.ts';
import { evidenceFor, isOfSubjectWithObject } from './verb-evidence.ts';
import type { VerbEvidence } from './verb-evidence.ts';
import { futureNouns, appointingWords } from './resources/context-en.ts';
import { CONTEXT_LENGTH } from './discourse-context.ts';
import { outcomeInNext } from './next-outcome.ts';
import { givesOutcome } from './elided-outcome.ts';
import { isEndOfRole } from './end-of-role.ts';
import { isInFutureCondition, MAIN_CLAUSE_LENGTH } from './future-condition.ts';
import { scheduledNounBefore, sinceEventBefore } from './scheduled-nouns.ts';
import type { Proposal } from './types.ts';

/** Reporting verb, with an optional article, right before an expression, where the reported content begins. */
const reportingVerb = /\b(?:said|says|say|saying|added|adds|noted|announced)\s(?<article>(?:the|an?|its|his|her|their)\s)?$/i;
const appointmentBefore = new RegExp(`\\b(${appointingWords.join('|')})\\s(?:on\\s|for\\s)?(?:the\\s)?$`, 'i');
/** An invitation to something, up to its day: “has invited people to an information evening on | Wednesday”. */
const invitedBefore = /\b(?:(?:has|have)\sinvited|invites?|(?:is|are)\sinviting)\s[^.;]{3,60}\sto\s[^.;]{3,80}\son\s$/i;
/** Maximum length of an invitation up to its day. */
const INVITED_LENGTH = 180;
const forBefore = /\bfor\s(?:the\s)?$/i;
const phraseEndAfter = /^(?:\s(?:at|in|to|and|with)\b|\s*(?:[.,;:)]|$))/;

/** Beginning of a sentence that cites an earlier statement, up to the day of that statement: “Contrary to a report in this paper on | Tuesday, …”. */
const earlierStatementBefore = /^(?:Contrary to|According to|Despite|As (?:we |this paper )?reported|In a (?:statement|report|letter))\b[^,;]{0,100}$/;

/** A noun for a plan and what is planned, up to its time: “plans for a summit in | April”. */
const planNounBefore =
  /\b(?:plans?|proposals?|preparations|hopes|calls|arrangements|timetable)\s(?:for|of)\s(?:an?|the|its|his|her|their|more|new|fresh|further|talks|elections?|votes?)\b[^.;,]{0,50}\s(?:in|on|for|from|by)\s(?:the\s)?$/i;

/** Something offered for a future event, and the event, up to its day: “Tickets for the concert on | 3 October”. */
const onOfferBefore =
  /\b(?:tickets|seats|bookings|registration|applications|entries|nominations|preparations)\sfor\s(?:the|an?|its|his|her|their)\s(?:[\p{L}-]+\s){1,4}(?:on|in|of)\s(?:the\s)?$/iu;
/** Tickets for a day or month, up to it: “ticket-holders for | February”. */
const ticketsBefore = /\b(?:tickets?|ticket[- ]?holders|bookings|reservations|appointments)\sfor\s(?:the\s)?$/i;

/** A term or state that lasts until a time, up to the time: “released on bail until | late September”, “remain valid until | the end of June”. */
const endOfStateBefore =
  /\b(?:(?:on bail|on loan|on sale|in force|in effect|valid|bailed|remanded|suspended|banned|barred|lent|loaned|leased|adjourned|reserved|exempt|extended|prolonged)|remains?\s(?:open|closed|shut|available|in place))(?:\s(?:in|at|from|to|by|with|for)\s[^.;,]{1,40})?\s(?:until|till|through)\s(?:at least\s)?(?:the\s)?$/iu;

/** Words after an expression in a headline that show that it is in the future: “Visit in May | in doubt”. */
const inDoubtAfter = /^\s(?:now\s)?(in (?:doubt|jeopardy))\b/;
/** What follows something given now, up to its time: “5 percent now and a further 3 percent in | September”. */
const furtherBefore = /\bnow\s(?:and|with|plus)\s(?:an?\s|the\s)?(further|another|rest|remainder|second|final)\b[^.;,]*$/i;
const futureNounBefore = new RegExp(`\\b(${futureNouns.join('|')})\\b[^.;]*$`, 'i');
/** Words before a time that is rejected in favour of the time before it: “on 1 October|, not | 1 September”. */
const contrastBefore = /(?<=[\d\p{L}]),\snot\s(?:(?:on|in|from|by)\s)?(?:the\s)?$/u;
/** Number of characters of the next sentence that are read. */
const NEXT_LENGTH = 60;
/** Number of characters before an expression that are searched for a noun such as “deadline”. */
const LOOK_BACK = 40;
/** Number of characters before an expression that are searched for a plan, role or state of its clause. */
const CLAUSE_LENGTH = 120;

/** A passage with its sentences and their verb cues. */
export class PassageContext {
  readonly passage: Passage;
  readonly index: number;
  readonly #sentences: readonly Sentence[];
  readonly #cues: VerbCues;

  constructor(passage: Passage, index: number, sentences: readonly Sentence[], cues: VerbCues) {
    this.passage = passage;
    this.index = index;
    this.#sentences = sentences;
    this.#cues = cues;
  }

  /** Return the index of the last sentence that begins at or before a span. */
  #indexOf(span: Span): number {
    let [low, high] = [0, this.#sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#sentences[middle] as Sentence).start <= span.start) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Return the sentence in which a span begins; undefined outside sentences. */
  sentenceOf(span: Span): Sentence | undefined {
    const sentence = this.#sentences[this.#indexOf(span)];
    return sentence && contains(sentence, { start: span.start, end: span.start + 1 }) ? sentence : undefined;
  }

  /** Return the beginning of the sentence after that of a span; empty if there is none in the passage. */
  #nextText(span: Span): string {
    const sentence = this.sentenceOf(span);
    const next = sentence && this.#sentences[this.#indexOf(span) + 1];
    return next ? this.passage.text.slice(next.start, Math.min(next.end, next.start + NEXT_LENGTH)) : '';
  }

  /** Return the text around an expression, within its sentence. */
  around(span: Span): string {
    const { start, end } = this.sentenceOf(span) ?? span;
    return this.passage.text.slice(Math.max(start, span.start - CONTEXT_LENGTH), Math.min(end, span.end + CONTEXT_LENGTH));
  }

  /** Return the evidence of the verb that governs a span, or null. With `onlyAfter`, only verbs after the span are considered. */
  evidence(span: Pick<Proposal, 'start' | 'end' | 'phraseStart'>, onlyAfter = false): VerbEvidence | null {
    const sentence = this.sentenceOf(span);
    if (!sentence) return null;
    return evidenceFor(this.#cues(sentence), (span.phraseStart ?? span.start) - sentence.start, span.end - sentence.start, onlyAfter);
  }

  /** Infer the direction of an expression from its context. */
  inferDirection(proposal: Proposal, published: number): InferredDirection {
    const { start, end } = proposal;
    const { text } = this.passage;
    const sentenceStart = this.sentenceOf(proposal)?.start ?? 0;
    const before = text.slice(Math.max(sentenceStart, start - LOOK_BACK), start);
    const reportedEvidence = this.#reportedEvidence(proposal, before);
    // “Takes effect on 1 October, not 1 September”: the verb before the comma governs both.
    const contrast = contrastBefore.exec(before);
    const contrastAt = contrast ? start - contrast[0].length : start;
    const evidence = reportedEvidence ?? this.evidence(contrast ? { start: contrastAt - 1, end: contrastAt } : proposal);
    return inferDirection(proposal, evidence, {
      isBeforeVerb: evidence !== null && evidence.cue.at + sentenceStart >= end,
      isOfSubject: evidence !== null && isOfSubjectWithObject(text, proposal, evidence.cue.at + sentenceStart),
      isOfScheduledNoun: scheduledNounBefore.test(before),
      isSinceEvent: sinceEventBefore.test(before),
      isDecided: evidence !== null && isDecision(text.slice(evidence.cue.at + sentenceStart, Math.min(start, evidence.cue.at + sentenceStart + CLAUSE_LENGTH))),
      isEndOfRole: isEndOfRole(text.slice(Math.max(sentenceStart, start - CLAUSE_LENGTH), start), text.slice(end, end + 1)),
      citesEarlierStatement: earlierStatementBefore.test(text.slice(sentenceStart, start)) && text[end] === ',',
      published,
      futureNoun:
        futureNounBefore.exec(before)?.[1]?.toLowerCase() ?? furtherBefore.exec(before)?.[1] ?? inDoubtAfter.exec(text.slice(end, end + 24))?.[1] ?? null,
      appointmentWord: this.#appointmentWord(proposal, before),
      isReported: reportedEvidence !== null,
      isOfPlan:
        [planNounBefore, onOfferBefore].some((pattern) => pattern.test(text.slice(Math.max(sentenceStart, start - CLAUSE_LENGTH), start))) ||
        (ticketsBefore.test(before) && !/^['’]/.test(text.slice(end, end + 1))),
      hasBeenCancelled: hasBeenCancelled(text, proposal),
      wasCancelled: wasCancelled(text, proposal),
      hasOutcome: this.#hasOutcome(proposal, evidence),
      isEndOfState: endOfStateBefore.test(text.slice(Math.max(sentenceStart, start - CLAUSE_LENGTH), start)),
      isInFutureCondition: this.#isInFutureCondition(proposal, evidence),
    });
  }

  /** Return whether the text tells the outcome of the plan that an expression dates: “promised to pay in June but never did”, “was due on Friday. It never came”. */
  #hasOutcome(proposal: Proposal, evidence: VerbEvidence | null): boolean {
    if (evidence === null || evidence.cue.at >= proposal.end + (this.sentenceOf(proposal)?.start ?? 0)) return false;
    if (evidence.cue.pastPlan && outcomeInNext(this.#nextText(proposal)) !== null) return true;
    const isPromised = evidence.cue.pastPlan === true || evidence.word === 'would' || /(?:ed|wore|dge) to$/.test(evidence.word);
    return isPromised && givesOutcome(this.passage.text.slice(proposal.end, this.sentenceOf(proposal)?.end ?? proposal.end));
  }

  /** Return the evidence of the verb of the reported content, if the expression directly follows a reporting verb: “is” in “said [10 November] is …”, “will” in “said the [10 November] meeting will …”. Else null. */
  #reportedEvidence(proposal: Proposal, before: string): VerbEvidence | null {
    const match = reportingVerb.exec(before);
    const verbAfter = match && this.evidence(proposal, true);
    if (!match || !verbAfter) return null;
    const distance = verbAfter.cue.at + (this.sentenceOf(proposal)?.start ?? 0) - proposal.end;
    return match.groups?.['article'] !== undefined || distance <= 1 ? verbAfter : null;
  }

  /** Return whether an expression belongs to a condition or plan for the future: “if re-elected in November, she will …”, “called for a strike from Friday”. */
  #isInFutureCondition(proposal: Proposal, evidence: VerbEvidence | null): boolean {
    const sentenceStart = this.sentenceOf(proposal)?.start ?? 0;
    // A past verb before the expression shows that the condition is about the past: “If he was elected in November, …”.
    if (evidence && /^(?:was|were|had|did)$/.test(evidence.word) && evidence.cue.at + sentenceStart < proposal.start) return false;
    const after = this.passage.text.slice(proposal.end, proposal.end + MAIN_CLAUSE_LENGTH);
    return isInFutureCondition(this.passage.text.slice(sentenceStart, proposal.start), after, evidence);
  }

  /** Return the word that schedules something for an expression: “payable” in “payable Dec. 1”, “for” in “a meeting for 10 May”; null if there is none. */
  #appointmentWord(proposal: Proposal, before: string): string | null {
    const word = appointmentBefore.exec(before)?.[1]?.toLowerCase();
    if (word !== undefined) return word;
    if (invitedBefore.test(this.passage.text.slice(Math.max(this.sentenceOf(proposal)?.start ?? 0, proposal.start - INVITED_LENGTH), proposal.start)))
      return 'invited';
    return forBefore.test(before) && phraseEndAfter.test(this.passage.text.slice(proposal.end, proposal.end + 6)) ? 'for' : null;
  }
}
