import { isGraphemeBoundary } from '../../core/names/grapheme.ts';
import type { Claim, EntityType, Mention, NamedEntity, Passage, PassageSpan, Sentence, TimeExpression } from '../../core/types.ts';
import { canSpeak } from './can-speak.ts';
import { readPassage } from './read-passage.ts';
import { positionOf, resolveSources } from './resolve-sources.ts';
import { CALLS, CLAIMING_VERBS, CREDITS, CUE_NOUNS, CUE_VERBS, DESCRIBING_PARTICIPLES, DESCRIBING_VERBS } from './resources/en.ts';
import { accordingTo } from './rules/according-to.ts';
import { credit } from './rules/credit.ts';
import { claimOf } from './rules/claim-of.ts';
import { commentClause } from './rules/comment-clause.ts';
import { cueNoun } from './rules/cue-noun.ts';
import { describedAs } from './rules/described-as.ts';
import { headline } from './rules/headline.ts';
import { madeClear } from './rules/made-clear.ts';
import { parenthetical } from './rules/parenthetical.ts';
import { putAt, putIt } from './rules/put-it.ts';
import { quotationAlone } from './rules/quotation-alone.ts';
import { saidToBe } from './rules/said-to-be.ts';
import { signature } from './rules/signature.ts';
import { verbFirst } from './rules/verb-first.ts';
import { verbLast } from './rules/verb-last.ts';
import type { Draft, Place, PassageContext, Rule } from './types.ts';

/** The words at which rules can read a claim, and the rules in the order in which they are tried there; the first that reads one has it. */
const RULES: [words: Iterable<string>, rule: Rule][] = [
  [['according', 'by', 'in', 'on', 'per'], accordingTo],
  [CREDITS, credit],
  [[':', '–', '—', '-'], headline],
  [CUE_VERBS.keys(), commentClause],
  [CUE_VERBS.keys(), saidToBe],
  [[...DESCRIBING_VERBS, ...DESCRIBING_PARTICIPLES], describedAs],
  [['clear', 'plain', 'known'], madeClear],
  [['put', 'puts'], putIt],
  [['put', 'puts'], putAt],
  [CUE_VERBS.keys(), parenthetical],
  [CUE_VERBS.keys(), verbLast],
  [CUE_VERBS.keys(), verbFirst],
  [[...CLAIMING_VERBS.keys(), ...CALLS], claimOf],
  [CUE_NOUNS.keys(), cueNoun],
];
const rulesAt = new Map<string, Rule[]>();
for (const [words, rule] of RULES) for (const word of new Set(words)) rulesAt.set(word, [...(rulesAt.get(word) ?? []), rule]);

/** What claims are found with. */
export interface ClaimContext {
  passages: Passage[];
  sentences: Sentence[];
  entities: NamedEntity[];
  mentions: Mention[];
  times: TimeExpression[];
}

/** Turn passages, and the sentences, names and times in them, into what the text attributes and to whom, in order of the text. */
export function findClaims({ passages, sentences, entities, mentions, times }: ClaimContext): Claim[] {
  const [sentencesOf, mentionsOf, timesOf] = [byPassage(sentences), byPassage(mentions), byPassage(times)];
  const readings = passages.map((passage, index) =>
    readPassage(passage, index, sentencesOf.get(index) ?? [], mentionsOf.get(index) ?? [], timesOf.get(index) ?? []),
  );
  const drafts: Draft[] = [];
  let before: Draft[] = [];
  for (const [index, reading] of readings.entries()) {
    const own = readCues(reading, readings[index + 1]);
    before = addQuotations(reading, { previous: readings[index - 1], next: readings[index + 1] }, own, before);
    drafts.push(...before);
  }
  const types = new Map<string, EntityType>(entities.map(({ key, type }) => [key, type]));
  const sources = resolveSources(drafts, readings, (entity) => types.get(entity)!);

  const claims: Claim[] = [];
  drafts.forEach((draft, index) => {
    const content = draft.content.map(spanOf);
    const [source, cue] = [draft.source && spanOf(draft.source), draft.cue && spanOf(draft.cue)];
    if (![...content, source, cue].every((span) => span === null || isWhole(passages, span))) return;
    const { reading, first } = positionOf(draft);
    const { kind, name, entity, why } = sources[index]!;
    claims.push({
      id: `c${claims.length + 1}`,
      sentence: reading.sentences[reading.words[first]!.sentence]!.sentence.id,
      source,
      sourceKind: kind,
      sourceName: name,
      entity,
      cue,
      content,
      quotation: draft.content.some(holdsQuotation),
      polarity: draft.polarity,
      credit: draft.credit,
      why: `${draft.rule}; ${why}`,
    });
  });
  return claims;
}

function byPassage<S extends PassageSpan>(spans: S[]): Map<number, S[]> {
  return Map.groupBy(spans, ({ passage }) => passage);
}

/** What the words of a passage attribute, in order. `next` is the passage behind it. */
function readCues(reading: PassageContext, next: PassageContext | undefined): Draft[] {
  if (reading.passage.kind === 'heading') return [];
  const drafts: Draft[] = [];
  /** Where the content of a draft begins: of two cues of one content the first has it (“told the press in a statement that”). */
  const begun = new Set<number>();
  for (let at = 0; at < reading.words.length; at++) {
    for (const rule of rulesAt.get(reading.words[at]!.lower) ?? []) {
      const draft = rule(reading, at, next);
      // Where a sentence breaks off behind its cue, nothing is claimed.
      if (draft === null || draft.content.some(({ first, last }) => last < first)) continue;
      if (draft.source && !canSpeak(draft.source)) continue;
      const { reading: host, first } = draft.content.at(-1)!;
      if (host !== reading) host.announced = true;
      else if (begun.has(first) && draft.nested !== true) break;
      else begun.add(first);
      drafts.push(draft);
      break;
    }
  }
  return drafts;
}

/** The passages beside one. */
interface Neighbours {
  previous: PassageContext | undefined;
  next: PassageContext | undefined;
}

/** The drafts of a passage with the quotations that no cue of it has taken, in order. `before` are those of the passage before. */
function addQuotations(reading: PassageContext, { previous, next }: Neighbours, drafts: Draft[], before: Draft[]): Draft[] {
  const taken = new Set<number>(reading.announced ? [0] : []);
  for (const { content } of drafts) for (const place of content) take(place, reading, taken);
  const own = [...drafts];
  const signed = signature(reading, undefined) ?? (next && signature(next, reading));
  if (signed?.content[0]!.reading === reading && taken.size === 0) {
    own.push(signed);
    take(signed.content[0], reading, taken);
  }
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts)
    if (!draft.credit) for (const sentence of sentencesOf(draft, reading)) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), draft]);
  reading.quotations.forEach((quotation, index) => {
    if (taken.has(index)) return;
    const found = quotationAlone(reading, quotation, previous, before, (sentence) => bySentence.get(sentence) ?? []);
    if (found === null) return;
    if ('claim' in found) own.push(found.claim);
    else found.continues.content.push({ reading, first: quotation.first, last: quotation.last });
  });
  return own.sort((a, b) => positionIn(reading, a) - positionIn(reading, b));
}

/** The sentences of a passage that a draft's cue stands in or its content ends in. */
function sentencesOf({ cue, content }: Draft, reading: PassageContext): Set<number> {
  const own = [cue, content.at(-1)!].filter((place) => place?.reading === reading);
  return new Set(own.map((place) => reading.words[place!.last]!.sentence));
}

/** Note the quotations that a place holds whole. */
function take(place: Place, reading: PassageContext, taken: Set<number>): void {
  if (place.reading !== reading) return;
  const first = reading.words[place.first]!.quotation;
  const from = first >= 0 && reading.quotations[first]!.first < place.first ? first + 1 : first;
  for (let at = place.first; at <= place.last; at++) {
    const { quotation } = reading.words[at]!;
    if (quotation < 0 || quotation < from) continue;
    taken.add(quotation);
    at = Math.max(at, reading.quotations[quotation]!.last);
  }
}

function positionIn(reading: PassageContext, draft: Draft): number {
  const position = positionOf(draft);
  return position.reading === reading ? position.first : -1;
}

function spanOf({ reading, first, last }: Place): PassageSpan {
  return { passage: reading.index, start: reading.words[first]!.start, end: reading.words[last]!.end };
}

function holdsQuotation({ reading, first, last }: Place): boolean {
  for (let at = first; at <= last; at++) if (reading.words[at]!.quotation >= 0) return true;
  return false;
}

/** Whether no end of a span splits a character as readers see it. */
function isWhole(passages: Passage[], { passage, start, end }: PassageSpan): boolean {
  const { text } = passages[passage]!;
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
}
