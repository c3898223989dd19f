import { isGraphemeBoundary } from '../../core/names/grapheme.ts';
import type { Claim, EntityType, Mention, NamedEntity, Passage, PassageSpan, Sentence, TimeExpression } from '../../core/types.ts';
import { retractedSpan } from '../retractions/index.ts';
import { addQuotations } from './add-quotations.ts';
import { canSpeak, isBrokenPhrase, isEvidentSpeaker } from './can-speak.ts';
import { readPassage } from './read-passage.ts';
import { positionOf, resolveSources } from './resolve-sources.ts';
import { CLAIMING_VERBS, CREDITS, CUE_NOUNS, CUE_VERBS, DESCRIBING_PARTICIPLES, DESCRIBING_VERBS, FORMS_OF_CALL } from './resources/en.ts';
import { isWorkTitle } from './work-title.ts';
import { accusedBy } from './rules/accused-by.ts';
import { interview } from './rules/interview.ts';
import { answeredBack } from './rules/answered-back.ts';
import { forSomebody } from './rules/for-somebody.ts';
import { saidNo } from './rules/said-no.ts';
import { accordingTo } from './rules/according-to.ts';
import { credit } from './rules/credit.ts';
import { nounPhraseContent } from './rules/noun-phrase-content.ts';
import { commentClause } from './rules/comment-clause.ts';
import { cueNoun } from './rules/cue-noun.ts';
import { deniedAside } from './rules/denied-aside.ts';
import { describedAs } from './rules/described-as.ts';
import { headline } from './rules/headline.ts';
import { madeClear } from './rules/made-clear.ts';
import { neitherConfirmed } from './rules/neither-confirmed.ts';
import { parenthetical } from './rules/parenthetical.ts';
import { elidedPutAt, gaveFigure, putAt, putIt } from './rules/put-it.ts';
import { saidToBe } from './rules/said-to-be.ts';
import { contentAfterVerb } from './rules/content-after-verb.ts';
import { contentBeforeVerb } from './rules/content-before-verb.ts';
import type { ClaimDraft, PassageRange, PassageContext, Rule } from './types.ts';

/** The rules, in the order in which they are tried, with the words at which each applies. At each word, the first rule that finds a claim wins. */
const RULES: [words: Iterable<string>, rule: Rule][] = [
  [['according', 'by', 'in', 'on', 'per'], accordingTo],
  [['for'], forSomebody],
  [['back'], answeredBack],
  [['no', 'yes'], saidNo],
  [CREDITS, credit],
  [[':', '–', '—', '-'], headline],
  [[':'], interview],
  [['accused'], accusedBy],
  [CUE_VERBS.keys(), commentClause],
  [CUE_VERBS.keys(), saidToBe],
  [[...DESCRIBING_VERBS, ...DESCRIBING_PARTICIPLES], describedAs],
  [['clear', 'plain', 'known'], madeClear],
  [['confirm', 'confirmed', 'confirms', 'deny', 'denied', 'denies'], neitherConfirmed],
  [['put', 'puts'], putIt],
  [['put', 'puts'], putAt],
  [['at'], elidedPutAt],
  [['give', 'gives', 'gave', 'quoted', 'offered'], gaveFigure],
  [CUE_VERBS.keys(), parenthetical],
  [CUE_VERBS.keys(), contentBeforeVerb],
  [CUE_VERBS.keys(), contentAfterVerb],
  [[...CLAIMING_VERBS.keys(), ...FORMS_OF_CALL], nounPhraseContent],
  [CUE_NOUNS.keys(), cueNoun],
];
const rulesAt = new Map<string, Rule[]>();
for (const [words, rule] of RULES) for (const word of new Set(words)) rulesAt.set(word, [...(rulesAt.get(word) ?? []), rule]);

/** Input of `findClaims`. */
export interface ClaimContext {
  passages: Passage[];
  sentences: Sentence[];
  entities: NamedEntity[];
  mentions: Mention[];
  times: TimeExpression[];
}

/** Return the claims of a text, with their sources, in the order of the text. */
export function findClaims({ passages, sentences, entities, mentions, times }: ClaimContext): Claim[] {
  const [sentencesOf, mentionsOf, timesOf] = [byPassage(sentences), byPassage(mentions), byPassage(times)];
  const contexts = passages.map((passage, index) =>
    readPassage(passage, index, sentencesOf.get(index) ?? [], mentionsOf.get(index) ?? [], timesOf.get(index) ?? []),
  );
  const drafts: ClaimDraft[] = [];
  let previousDrafts: ClaimDraft[] = [];
  for (const [index, context] of contexts.entries()) {
    const { drafts: found, rejected } = readCues(context, contexts[index + 1]);
    const draftsOfPassage = addQuotations(context, { previous: contexts[index - 1], next: contexts[index + 1], rejected }, found, previousDrafts);
    drafts.push(...draftsOfPassage);
    previousDrafts = draftsOfPassage;
  }
  const types = new Map<string, EntityType>(entities.map(({ key, type }) => [key, type]));
  const sources = resolveSources(drafts, contexts, (entity) => types.get(entity)!);

  const claims: Claim[] = [];
  drafts.forEach((draft, index) => {
    const content = draft.content.map(spanOf);
    const [source, cue] = [draft.source && spanOf(draft.source), draft.cue && spanOf(draft.cue)];
    if (![...content, source, cue].every((span) => span === null || hasGraphemeBoundaries(passages, span))) return;
    const { context, first } = positionOf(draft);
    const { kind, name, entity, why } = sources[index]!;
    // “It was good to assure that”: an infinitive without a subject attributes nothing.
    if (kind === 'none' && draft.impliedSource === 'subject' && isBaseForm(draft)) return;
    // “It lists 500 firms”: no antecedent was found for “it”.
    if (kind === 'none' && draft.needsSource === true) return;
    // “‘Winter Wonderland’”: a quotation without source or cue that is written like a title.
    if (kind === 'none' && cue === null && draft.content.every(isWorkTitle)) return;
    const { sentence } = context.sentences[context.words[first]!.sentence]!;
    const retracted = retractedSpan(context.passage.text, sentence);
    claims.push({
      id: `c${claims.length + 1}`,
      sentence: sentence.id,
      source,
      sourceKind: kind,
      sourceName: name,
      entity,
      cue,
      content,
      quotation: draft.content.some(containsQuotation),
      polarity: retracted !== null && content.some(({ start }) => start >= retracted.start && start < retracted.end) ? 'denied' : draft.polarity,
      credit: draft.credit,
      why: `${draft.rule}; ${why}`,
    });
  });
  return claims;
}

/** Return whether the cue of a draft is a single verb in its base form: “assure”, but not “would assure”. */
function isBaseForm({ cue }: ClaimDraft): boolean {
  return cue !== null && cue.first === cue.last && CUE_VERBS.get(cue.context.words[cue.first]!.lower)?.form === 'base';
}

function byPassage<S extends PassageSpan>(spans: S[]): Map<number, S[]> {
  return Map.groupBy(spans, ({ passage }) => passage);
}

/** Return the claims that the rules find in a passage, in order, and those rejected because nothing shows that their source can speak. `next` is the next passage. */
function readCues(context: PassageContext, next: PassageContext | undefined): { drafts: ClaimDraft[]; rejected: ClaimDraft[] } {
  if (context.passage.kind === 'heading') return { drafts: [], rejected: [] };
  const [drafts, rejected]: [ClaimDraft[], ClaimDraft[]] = [[], []];
  /** Indexes of the first words of the contents found so far. If two cues have the same content, the first cue wins (“told the press in a statement that”). */
  const contentStarts = new Set<number>();
  for (let at = 0; at < context.words.length; at++) {
    for (const rule of rulesAt.get(context.words[at]!.lower) ?? []) {
      const draft = rule(context, at, next);
      // A sentence that breaks off after its cue has no content.
      if (draft === null || draft.content.some(({ first, last }) => last < first) || breaksOff(draft)) continue;
      // “The discussion made clear that”: the source is known not to speak, so the next rule is tried.
      if (draft.source && (!canSpeak(draft.source) || isBrokenPhrase(draft.source))) continue;
      // “Trouble finding the page”: nothing shows that “Trouble” speaks. Another rule would find no better source for “finding”, so none is tried.
      if (!isEvidentSpeaker(draft)) {
        rejected.push(draft);
        break;
      }
      const { context: contentContext, first } = draft.content.at(-1)!;
      // The content is in the next passage.
      if (contentContext !== context) contentContext.startsAsContent = true;
      else if (contentStarts.has(first) && draft.sharesContent !== true) break;
      else contentStarts.add(first);
      drafts.push(draft);
      const denial = draft.polarity === 'said' && contentContext === context ? deniedAside(draft) : null;
      if (denial) drafts.push(denial);
      break;
    }
  }
  return { drafts, rejected };
}

/** Words before “that” as a pronoun at the end of a clause: “twice | that”, “sure of | that”. */
const BEFORE_PRONOUN =
  /^(?:twice|half|double|treble|triple|times|about|of|for|with|from|by|after|before|do|did|does|done|know|knew|knows|want|wanted|see|saw|doubt|said)$/;

/** Return whether the content of a draft breaks off after a conjunction, an article or “of”, as before a list or a picture: “We learned that:”. */
function breaksOff({ content }: ClaimDraft): boolean {
  const { context, first, last } = content.at(-1)!;
  let at = last;
  while (at > first && /^[^\p{L}\p{N}]+$/u.test(context.words[at]!.text)) at--;
  const { lower } = context.words[at]!;
  // “He had ‘nothing to be ashamed of’.”
  const isStranded = lower === 'of' && /^[.!?"”’]/.test(context.words[at + 1]?.text ?? '');
  // “It was twice that.”
  const isPronoun = lower === 'that' && at > first + 1 && BEFORE_PRONOUN.test(context.words[at - 1]!.lower);
  return !isStranded && !isPronoun && /^(?:that|because|if|and|or|of|the|an?)$/.test(lower);
}

function spanOf({ context, first, last }: PassageRange): PassageSpan {
  return { passage: context.index, start: context.words[first]!.start, end: context.words[last]!.end };
}

function containsQuotation({ context, first, last }: PassageRange): boolean {
  for (let at = first; at <= last; at++) if (context.words[at]!.quotation >= 0) return true;
  return false;
}

/** Return whether a span begins and ends at grapheme boundaries. */
function hasGraphemeBoundaries(passages: Passage[], { passage, start, end }: PassageSpan): boolean {
  const { text } = passages[passage]!;
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
}
