import { Antecedents, type LocatedMention, type Numbering } from './antecedents.ts';
import { nameSource, type Source } from './name-source.ts';
import { antecedentOfRelative, sourceOfPronoun } from './pronoun-source.ts';
import { NO_SOURCE, type ResolutionState } from './resolution-state.ts';
import { FIRST_PERSON, PRONOUNS } from './resources/en.ts';
import { CONTRACTED } from './phrase-start.ts';
import { subjectOfSentence } from './subject-of-sentence.ts';
import type { ClaimDraft, PassageContext } from './types.ts';

/** Maximum distance, in sentences, between a quotation without a cue and the last speaker. */
const SENTENCES_BACK = 4;

/** Return the source of each draft. The drafts must be in the order of the text. */
export function resolveSources(drafts: ClaimDraft[], contexts: PassageContext[], typeOf: (entity: string) => LocatedMention['type']): Source[] {
  const indexesOf = numbering(contexts);
  const state: ResolutionState = { antecedents: new Antecedents(contexts, indexesOf), indexesOf, last: null, quotationSources: new Map() };
  const firstPersonDrafts: number[] = [];
  const sources = drafts.map((draft, index): Source => {
    if (isFirstPerson(draft)) {
      firstPersonDrafts.push(index);
      return NO_SOURCE;
    }
    const source = sourceOf(draft, state);
    recordQuotations(draft, source, state);
    if (draft.credit) return source;
    const { context, first } = positionOf(draft);
    const { sentence, order } = indexesOf(context, first);
    if (source.kind !== 'none') {
      const mention = source.entity === null ? null : { entity: source.entity, type: typeOf(source.entity), sentence, order };
      state.last = { source, mention, sentence };
    }
    return source;
  });
  // “I” refers to the speaker of its quotation, whose name may come after it.
  for (const index of firstPersonDrafts) sources[index] = sourceOfFirstPerson(drafts[index]!, state);
  return sources;
}

/** Return the passage and word at which a draft is found in the text: its cue, else its source, else the beginning of its content. */
export function positionOf({ cue, content, source }: ClaimDraft): { context: PassageContext; first: number } {
  return cue ?? source ?? content[0]!;
}

/** Return a function that numbers the words and sentences of an article through its passages. */
function numbering(contexts: PassageContext[]): Numbering {
  const before = new Map<PassageContext, { sentences: number; words: number }>();
  let [sentences, words] = [0, 0];
  for (const context of contexts) {
    before.set(context, { sentences, words });
    sentences += context.sentences.length;
    words += context.words.length;
  }
  return (context, at) => {
    const base = before.get(context)!;
    return { sentence: base.sentences + context.words[at]!.sentence, order: base.words + at };
  };
}

function isFirstPerson({ source }: ClaimDraft): boolean {
  return source !== null && source.first === source.last && FIRST_PERSON.has(source.context.words[source.first]!.lower);
}

/** Return the source that “I” or “we” refers to: the source of the quotation around it, else the pronoun itself. */
function sourceOfFirstPerson(draft: ClaimDraft, { quotationSources }: ResolutionState): Source {
  const { context, first } = draft.source!;
  const { quotation, text } = context.words[first]!;
  const quoted = quotationSources.get(context)?.get(quotation);
  return quoted && quoted.kind !== 'none'
    ? { ...quoted, why: `“${text}” is the speaker of the quotation; ${quoted.why}` }
    : { kind: 'described', entity: null, name: text.replace(/['’].*$/u, ''), why: 'a speaker whom the text does not name' };
}

/** Record the source of a draft as the source of the quotations that begin its content. */
function recordQuotations({ content }: ClaimDraft, source: Source, { quotationSources }: ResolutionState): void {
  for (const { context, first } of content) {
    const { quotation } = context.words[first]!;
    if (quotation < 0) continue;
    const known = quotationSources.get(context) ?? new Map<number, Source>();
    quotationSources.set(context, known);
    if (!known.has(quotation)) known.set(quotation, source);
  }
}

const CONJUNCTIONS = new Set(['and', 'or', 'but', 'nor', 'so', 'yet']);

/** Return the person whose age is the number at `at`, “Ana Reyes, 29, who left early, said”; no source for another number. */
function sourceOfAge({ words }: PassageContext, at: number): Source {
  const mention = words[at - 1]?.text === ',' && words[at - 1]!.sentence === words[at]!.sentence ? words[at - 2]?.mention : undefined;
  return mention?.type === 'person' ? { kind: 'entity', entity: mention.entity, name: mention.surface, why: `the source is ${mention.surface}` } : NO_SOURCE;
}

/** Return the source of a draft that is not in the first person. */
function sourceOf(draft: ClaimDraft, state: ResolutionState): Source {
  const { antecedents, indexesOf, last } = state;
  if (draft.impliedSource === 'antecedent' && draft.source) return antecedentOfRelative(draft.source.context, draft.source.first, state);
  if (draft.source) {
    const { context, first } = draft.source;
    const at = indexesOf(context, first);
    const word = context.words[first]!;
    if (draft.source.last === first && /^\d+$/.test(word.text)) return sourceOfAge(context, first);
    // “And said”, “but argued”: words that join clauses.
    if (draft.source.last === first && word.mention === undefined && CONJUNCTIONS.has(word.lower)) return NO_SOURCE;
    const isPronoun = PRONOUNS.has(word.lower) || CONTRACTED.test(word.lower) || /^(?:his|her|its|their)$/.test(word.lower);
    if (draft.source.last > first || !isPronoun) return nameSource(draft.source, at.order, antecedents);
    return sourceOfPronoun(context, first, state);
  }
  const { context, first } = positionOf(draft);
  const at = indexesOf(context, first);
  if (draft.impliedSource === 'subject') return subjectOfSentence(context, first, state) ?? NO_SOURCE;
  // Between two quotations, somebody else was named: “… said Ada Okafor. Jonas Lind nodded. ‘It has changed.’”
  const isOtherNamed = draft.cue === null && last !== null && last.mention !== null && antecedents.namesOther(last.mention, at.order);
  if (draft.impliedSource === 'speaker' && last && !isOtherNamed && at.sentence - last.sentence <= SENTENCES_BACK)
    return { ...last.source, why: `the last speaker continues; ${last.source.why}` };
  return NO_SOURCE;
}
