import type { Mention, Sentence, Span } from '../../analysis/core/index.ts';
import { stemsBetween } from '../../collections/articles/index.ts';
import {
  actsIn,
  cuesOf,
  datedNoun,
  isRoutine,
  isSubordinate,
  type NamedSpan,
  neededContext,
  pastVerbAt,
  readabilityOf,
  reportsEvent,
  type SentenceFeatures,
  verbAfterWhen,
  withName,
} from '../../analysis/english/event-sentences/index.ts';
import { headlineReports, MIN_SHARED, MIN_SHARED_BY_FIRST } from './headline.ts';
import { type IndexedArticle, textOf } from './indexed-article.ts';
import { withoutArticle } from './local-names.ts';
import { nounsOfStory } from './nouns-of-story.ts';
import { resolvePronoun, type ResolvedPronoun } from './resolved-pronoun.ts';
import { sentenceBefore } from './sentence-before.ts';
import { type SentencePart, viewOf } from './sentence-view.ts';
import type { Candidate } from './types.ts';
import { expressionsIn, familyOf, SAYS_LITTLE, stemOfWord } from './word-families.ts';

/** The day of a candidate, and what dates it. */
type Dating = Pick<Candidate, 'id' | 'day' | 'time' | 'trigger' | 'isDated' | 'status'>;

/** Beginning of the rest of a sentence that was wrongly split at a full stop: “is hosting a call”; not “openFDA is”, “al-Qaida says”, “bin Laden was”. */
const SENTENCE_REST = /^\p{Ll}+\s\p{Ll}/u;

/**
 * Return the candidate for a sentence, or for a part of one, that is dated to a day.
 *
 * @param stems stems of the part
 */
export function candidateOf(article: IndexedArticle, part: SentencePart, stems: string, dating: Dating): Candidate {
  const { source, keyOf } = article;
  const { span } = part;
  const words = textOf(article, span);
  const whole = article.sentences.get(span.id)!;
  const { text, date, features, mentions, actors, shownOn } = viewOf(article, part, dating.time === null ? undefined : article.times.get(dating.time));
  const keysOf = (some: readonly Mention[]) => [...new Set(some.map(({ entity }) => keyOf(entity)))].sort();
  const isSentenceRest = whole.start === span.start && SENTENCE_REST.test(words.trim());
  const isInvitation = dating.status === 'planned' && article.invitesReaders;
  const isEventReport = !isSentenceRest && !isInvitation && reportsEvent(text, cuesOf(text), date, dating.status) && !isRoutine(text);
  const ownContext = isEventReport ? neededContext(features) : 'sentences';
  const pronoun = isEventReport && ownContext !== 'nothing' && part.days === 1 ? resolvedAlone(article, span, features) : null;
  const context = pronoun === null ? ownContext : 'nothing';
  const needsHeadline = context === 'headline' || context === 'headline-instead';
  // A later date of a sentence is often that of an addition.
  const isFirstDate = date !== null && (part.days === 1 || features.dates.every(({ end }) => end > date.start));
  const needsBefore = isEventReport && isFirstDate && context !== 'nothing' && context !== 'headline-instead';
  const expressions = expressionsIn(words);
  const meant = pronoun === null ? mentions : [...mentions, pronoun.person];
  const named = actors.map(({ start, end, entity, type }) => ({ start: start - span.start, end: end - span.start, key: keyOf(entity), type }));
  return {
    ...dating,
    slug: source.slug,
    published: source.published,
    reportedOn: source.published.slice(0, 10),
    sentence: span.id,
    passage: span.passage,
    start: span.start,
    end: span.end,
    text,
    whole: textOf(article, whole),
    offset: span.start + words.search(/\S/) - whole.start,
    acts: actsOf(words, dating, span, date === null ? null : date.start, named),
    verb: dating.trigger && stemsBetween(source.passages[span.passage]!, dating.trigger.start, dating.trigger.end, []),
    deeds: deedsOf(words, dating, span, expressions),
    isLive: article.isLive,
    stems: [stems, ...expressions.map(({ stem }) => stem)].join(' ').trim(),
    entities: keysOf(meant),
    whoAndWhere: [...new Set(keysOf(meant.filter(({ type }) => type !== 'organization')).map(withoutArticle))].sort(),
    shown: shownOn(dating.day, pronoun === null ? [] : [{ ...pronoun, by: `[${pronoun.name}]` }]),
    readability: readabilityOf(features, date),
    headline: needsHeadline ? headlineFor(article, span, stems) : null,
    before: needsBefore ? sentenceBefore(article, span, features, dating.day) : null,
    isReplacedByHeadline: context === 'headline-instead',
    isNews: false,
    datedBy: null,
    callsOff: false,
    isLead: false,
    namesOfHead: [],
    standsAlone: context === 'nothing',
    nounsOfStory: isEventReport && context !== 'nothing' ? nounsOfStory(features, stems) : [],
    isOfOneDay: part.days === 1,
    reportsEvent: isEventReport,
  };
}

/** Return the pronoun of a sentence that can be read alone with a name in its place; else null. */
function resolvedAlone(article: IndexedArticle, span: Sentence, features: SentenceFeatures): ResolvedPronoun | null {
  const pronoun = resolvePronoun(article, span, features);
  return pronoun !== null && neededContext(withName(features, pronoun)) === 'nothing' ? pronoun : null;
}

/** Return the headline if it reports the same as a sentence; else null. */
function headlineFor({ source: { headline, analysis } }: IndexedArticle, { id }: Sentence, stems: string): string | null {
  const least = id === analysis.sentences[0]!.id ? MIN_SHARED_BY_FIRST : MIN_SHARED;
  return headline !== undefined && headlineReports(headline, stems, least) ? headline : null;
}

/**
 * Return the acts that a sentence reports: those of the word that its date dates; else of the noun that it dates (`datedNoun`), or of the verb after “on 3 May,
 * when”; without such a word, of its first verb in the past tense.
 *
 * @param date offset of its date; null if it has none
 */
function actsOf(text: string, { trigger }: Dating, { start }: Span, date: number | null, named: readonly NamedSpan[]): string[] {
  const verb = trigger === null ? pastVerbAt(text, 0) : trigger.start - start;
  const acts = verb === null ? [] : actsIn(text, verb, named);
  if (acts.length > 0 || date === null) return acts;
  const noun = datedNoun(text, verb ?? text.length, date);
  if (noun >= 0) return actsIn(text, noun, named);
  const verbOfClause = verbAfterWhen(text, date);
  return verbOfClause === null ? [] : actsIn(text, verbOfClause, named);
}

/**
 * Return the stems of what a sentence says was done, such that two sentences that share one may report the same: that of the word that its date dates, of its first
 * verb in the past tense, and of expressions of several words. Verbs that say little, such as “said”, are left out.
 */
function deedsOf(text: string, { trigger }: Dating, { start }: Span, expressions: readonly { at: number; stem: string }[]): string[] {
  const stemAt = (at: number) => {
    const word = /^[\p{L}’'-]+/u.exec(text.slice(at))?.[0] ?? '';
    return expressions.find((expression) => expression.at === at)?.stem ?? familyOf(stemOfWord(word));
  };
  const past = pastVerbAt(text, 0);
  const ofMainVerbs = [...(trigger === null ? [] : [trigger.start - start]), ...(past === null ? [] : [past])].map(stemAt);
  const ofMainClause = expressions.filter(({ at }) => !isSubordinate(text, at));
  return [...new Set([...ofMainVerbs, ...ofMainClause.map(({ stem }) => stem)])].filter((stem) => stem !== '' && !SAYS_LITTLE.has(stem));
}
