import { withoutArticle } from '../../analysis/english/speakers/index.ts';
import { isSelfEvident, isWeekday, partNames, predicateOf } from '../../analysis/english/retractions/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { contentWords, countShared, isNegated, isNumber, withoutNumbers } from '../../compare/index.ts';
import { areOfOneStory, nameOneEntity } from '../agreement/one-story.ts';
import type { Sources } from '../agreement/sources.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysFrom } from '../days.ts';
import { groupByEach } from '../group-by-each.ts';
import { memoized } from '../memoize.ts';
import { compareStrings, isPublishedBefore } from '../order.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';
import type { CorrectionRef } from '../types.ts';
import { correctionsIn, type FoundCorrection } from './corrections-in.ts';

/** Maximum number of days from a report to its correction. */
const MAX_DAYS = 90;
/** The same for a correction that does not say what it is about, but only what was wrong: “it happened on Saturday, not on Friday, as we reported”. */
const MAX_DAYS_OF_BARE = 7;
/** Minimum number of words, and share of the correction's, in common with a sentence of the same speaker or publication; and with a sentence of others. */
const OWN = { words: 2, share: 0.6 };
const OTHERS = { words: 3, share: 0.75 };
/** Minimum share with a wrong number or day in common, besides which one word is enough in a report of the same publication. */
const SHARE_WITH_VALUE = 0.3;

/** The corrections of sentences, by article and sentence: `slug/sentence id`. */
export type Corrected = ReadonlyMap<string, CorrectionRef>;

/** The words of a correction by which the sentences that it corrects are found. */
interface Wrong {
  found: FoundCorrection;
  about: ReadonlySet<string>;
  /** Those of its predicate: “that the director [had been arrested]”; all if it has no auxiliary. */
  predicate: ReadonlySet<string>;
  /** Parts of the names in it. */
  names: ReadonlySet<string>;
  value: ReadonlySet<string>;
  right: ReadonlySet<string>;
  isNegated: boolean;
}

interface Statement {
  sentence: ComparableSentence;
  view: ArticleView;
  words: ReadonlySet<string>;
}

/**
 * Return the sentences that say what a later article, or a later sentence of the same one, corrects or withdraws, each with the first sentence that does. A sentence of the
 * same speaker or publication needs fewer words in common with the correction than one of others.
 */
export function findCorrected(views: readonly ArticleView[], { speakersOf }: Pick<Sources, 'speakersOf'>): Corrected {
  const corrections = views
    .flatMap((view) => correctionsIn(view))
    .map(wrongOf)
    .filter(({ about, value }) => about.size + value.size > 0);
  if (corrections.length === 0) return new Map();
  const correcting = new Set(corrections.map(({ found: { view, id } }) => `${view.ref.slug}/${id ?? ''}`));
  const near = views.filter((view) => corrections.some(({ found }) => isBefore(view, found)));
  const words = new Set(corrections.flatMap(({ about, value }) => [...about, ...value]));
  const statements = near.flatMap((view) => statementsIn(view)).filter(({ sentence, view }) => !correcting.has(keyOf(view, sentence)));
  const byWord = groupByEach(statements, (each) => [...each.words].filter((word) => words.has(word)));
  const corrected = new Map<string, CorrectionRef>();
  const inOrder = corrections.toSorted((a, b) => compareStrings(a.found.day, b.found.day) || compareStrings(a.found.sentence.href, b.found.sentence.href));
  for (const wrong of inOrder) {
    const { kind } = wrong.found.correction;
    const { sentence, day } = wrong.found;
    const withWord = new Set([...(wrong.value.size > 0 ? wrong.value : wrong.about)].flatMap((word) => byWord.get(word) ?? []));
    for (const statement of withWord) {
      const key = keyOf(statement.view, statement.sentence);
      if (!corrected.has(key) && isCorrectedBy(statement, wrong, speakersOf)) corrected.set(key, { kind, day, label: labelOf(day), sentence });
    }
  }
  return corrected;
}

const statementsIn = memoized((view: ArticleView): Statement[] =>
  comparableSentences(view).map((sentence) => ({ sentence, view, words: contentWords(sentence.ref.excerpt.text) })),
);

function keyOf({ ref }: ArticleView, { id }: ComparableSentence): string {
  return `${ref.slug}/${id}`;
}

function wrongOf(found: FoundCorrection): Wrong {
  const { about, value, right } = found.correction;
  const parted = partNames(about);
  const [names, unnamed] = [contentWords(parted.names), contentWords(parted.others)];
  const words = [...(unnamed.size > 0 ? unnamed : names)].filter((word) => !isSelfEvident(word));
  const predicate = withoutNumbers(contentWords(predicateOf(about)));
  const rightWords = contentWords(right ?? '');
  // “The cabin held 38 people, not 44”: what it is about are the words besides the numbers; else the numbers are a part of what was wrong.
  const wrongValue = value === null ? words.filter((word) => isNumber(word)) : [...contentWords(value)];
  const isDay = wrongValue.some(isWeekday);
  return {
    found,
    about: new Set([...withoutNumbers(words)].filter((word) => !(isDay && value !== null && isWeekday(word)))),
    predicate: predicate.size === 0 ? new Set(words) : predicate,
    names,
    value: new Set(wrongValue),
    right: rightWords,
    isNegated: isNegated(value === null ? about : ''),
  };
}

function isBefore(view: ArticleView, { view: of, day }: FoundCorrection): boolean {
  const days = daysFrom(view.day, day);
  return view === of || (days >= 0 && days <= MAX_DAYS && (isPublishedBefore(view.ref.published, of.ref.published) || day > of.day));
}

function isCorrectedBy({ sentence, view, words }: Statement, wrong: Wrong, speakersOf: Sources['speakersOf']): boolean {
  const { found, about, predicate, names, value, right } = wrong;
  if (!isBefore(view, found) || (view === found.view && !isAbove(sentence, found))) return false;
  if (isNegated(sentence.ref.excerpt.text) !== wrong.isNegated) return false;
  if ([...value].some((word) => !words.has(word))) return false;
  const replacing = [...right].filter((word) => (isNumber(word) || isWeekday(word)) && !value.has(word));
  if (replacing.length > 0 && replacing.some((word) => words.has(word))) return false;
  const ofAbout = countShared(about, words);
  const namesShared = countShared(names, words) > 0 ? 1 : 0;
  const shared = ofAbout + namesShared;
  // The names together count as one word.
  const share = about.size === 0 ? 0 : shared / (about.size + Math.min(names.size, 1));
  const isSameView = view === found.view;
  if (!isOwn(sentence, view, found, speakersOf)) {
    return shared + value.size >= OTHERS.words && share >= OTHERS.share && (isSameView || nameOneEntity(view, found.view));
  }
  if (value.size === 0) return shared >= Math.min(OWN.words, about.size) && share >= OWN.share && countShared(predicate, words) > 0;
  if (about.size > 0) return ofAbout > 0 && share >= SHARE_WITH_VALUE;
  return daysFrom(view.day, found.day) <= MAX_DAYS_OF_BARE && (isSameView || areOfOneStory(view, found.view));
}

/** Whether a sentence stands in a passage above a correction of the same article; its frontmatter comes after the whole text. Its own passage tells what was wrong. */
function isAbove({ passage }: ComparableSentence, { passage: ofCorrection }: FoundCorrection): boolean {
  return ofCorrection === null || passage < ofCorrection;
}

/** Whether a sentence is of the publication, or gives the words of the speaker, that corrects itself. */
function isOwn(
  { speakers }: ComparableSentence,
  view: ArticleView,
  { correction, view: of, speakers: ofCorrection, keys, context }: FoundCorrection,
  speakersOf: Sources['speakersOf'],
): boolean {
  const publications = publicationsOf(view);
  if (view === of || publications.some((name) => context.includes(name))) return true;
  if (correction.by === 'publication' && publicationsOf(of).some((name) => publications.includes(name))) return true;
  const party = new Set([...ofCorrection.flatMap((speaker) => speakersOf({ speaker })), ...[...keys].map((key) => `entity ${key}`)]);
  const words = context.toLowerCase();
  return speakers.some(
    (speaker) =>
      speakersOf({ speaker }).some((key) => party.has(key)) ||
      (speaker.entity === null && speaker.kind !== 'none' && words.includes(withoutArticle(speaker.name))),
  );
}

/** Return the names of the publications that an article cites, or that of the site. */
function publicationsOf({ article: { frontmatter }, site }: ArticleView): string[] {
  return frontmatter.sources.length === 0 ? [site.name] : frontmatter.sources.map(({ name }) => name);
}
