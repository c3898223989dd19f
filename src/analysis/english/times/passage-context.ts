import { cancelling } from './moved-from.ts';
import { contains } from '../../core/span.ts';
import type { Passage, Sentence, Span } from '../../core/types.ts';
import type { Cues } from './cues.ts';
import { directionOf } from './direction.ts';
import type { Tense } from './direction.ts';
import { evidenceFor } from './verb-tense.ts';
import type { VerbTense } from './verb-tense.ts';
import { aheadNouns, appointingWords } from './resources/context-en.ts';
import { AROUND } from './discourse-context.ts';
import type { Proposal } from './types.ts';

/** A verb of speech, and perhaps an article, right before an expression: what is said begins there. */
const reportingVerb = /\b(?:said|says|say|saying|added|adds|noted|announced)\s(?<article>(?:the|an?|its|his|her|their)\s)?$/i;
const appoints = new RegExp(`\\b(${appointingWords.join('|')})\\s(?:on\\s|for\\s)?(?:the\\s)?$`, 'i');
const forDay = /\bfor\s(?:the\s)?$/i;
const phraseEnds = /^(?:\s(?:at|in|to|and|with)\b|\s*(?:[.,;:)]|$))/;

const cancelled = '(?:has|have|is|are) (?:been )?(?:cancel|call|postpon|scrap|shelv|abandon)\\w*';
const hasBeenCancelled = new RegExp(`^ ${cancelled}`);
const ofPossessive = new RegExp(`^['’]s? [\\p{L} -]{3,40}? ${cancelled}`, 'u');

const ahead = new RegExp(`\\b(${aheadNouns.join('|')})\\b[^.;]*$`, 'i');
/** How far before an expression a noun such as “deadline” is looked for. */
const LOOK_BACK = 40;

/** One passage being read: its sentences, and what their verbs say. */
export class PassageContext {
  readonly passage: Passage;
  readonly index: number;
  readonly #sentences: readonly Sentence[];
  readonly #cues: Cues;

  constructor(passage: Passage, index: number, sentences: readonly Sentence[], cues: Cues) {
    this.passage = passage;
    this.index = index;
    this.#sentences = sentences;
    this.#cues = cues;
  }

  /** The sentence that a span begins in. */
  sentenceOf(span: Span): Sentence | undefined {
    let [low, high] = [0, this.#sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#sentences[middle] as Sentence).start <= span.start) low = middle;
      else high = middle - 1;
    }
    const sentence = this.#sentences[low];
    return sentence && contains(sentence, { start: span.start, end: span.start + 1 }) ? sentence : undefined;
  }

  /** The words of its sentence around an expression. */
  around(span: Span): string {
    const { start, end } = this.sentenceOf(span) ?? span;
    return this.passage.text.slice(Math.max(start, span.start - AROUND), Math.min(end, span.end + AROUND));
  }

  /** What the verb says that governs a span; `onlyBehind` of the verbs behind it. */
  evidence(span: Pick<Proposal, 'start' | 'end' | 'phraseStart'>, onlyBehind = false): VerbTense | null {
    const sentence = this.sentenceOf(span);
    if (!sentence) return null;
    return evidenceFor(this.#cues(sentence), (span.phraseStart ?? span.start) - sentence.start, span.end - sentence.start, onlyBehind);
  }

  /** Which way the text looks at an expression, and what says so. */
  look(proposal: Proposal, published: number): Tense {
    const { start } = proposal;
    const before = this.passage.text.slice(Math.max(this.sentenceOf(proposal)?.start ?? 0, start - LOOK_BACK), start);
    const reported = this.#reportedEvidence(proposal, before);
    return directionOf(proposal, reported ?? this.evidence(proposal), {
      published,
      aheadNoun: ahead.exec(before)?.[1]?.toLowerCase() ?? null,
      appointer: this.#appointer(proposal, before),
      reported: reported !== null,
      cancelled: this.#isCancelled(proposal),
    });
  }

  /** “Said [10 November] is …”, “said the [10 November] meeting will …”: the verb of what is said, and not the one of saying. */
  #reportedEvidence(proposal: Proposal, before: string): VerbTense | null {
    const match = reportingVerb.exec(before);
    const behind = match && this.evidence(proposal, true);
    if (!match || !behind) return null;
    const distance = behind.cue.at + (this.sentenceOf(proposal)?.start ?? 0) - proposal.end;
    return match.groups?.['article'] !== undefined || distance <= 1 ? behind : null;
  }

  /** “Saturday’s concert has been cancelled”, “the concert on Saturday has been cancelled”. */
  #isCancelled({ start, end }: Proposal): boolean {
    const after = this.passage.text.slice(end, end + 60);
    if (cancelling.test(this.passage.text.slice(Math.max(0, start - 16), start)) && /^['’]s?\s/.test(after)) return true;
    return ofPossessive.test(after) || (hasBeenCancelled.test(after) && /\p{Ll}\s(?:on|in)\s$/u.test(this.passage.text.slice(Math.max(0, start - 8), start)));
  }

  #appointer(proposal: Proposal, before: string): string | null {
    const word = appoints.exec(before)?.[1]?.toLowerCase();
    if (word !== undefined) return word;
    return forDay.test(before) && phraseEnds.test(this.passage.text.slice(proposal.end, proposal.end + 6)) ? 'for' : null;
  }
}
