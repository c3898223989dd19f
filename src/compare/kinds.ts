import type { Alignment } from './align.ts';
import { areOfOneThing, capitalized, excludeEachOther, figureItem, haveDayInCommon } from './numbers.ts';
import type { ComparedArticle, ComparedClaim, ComparedDate, ComparedFigure, ComparedItem, ComparedKind, ComparedName } from './types.ts';
import { containment, hasWords, likeness, NEARLY_EQUAL, wordsOf } from './words.ts';

/** One kind of thing that articles are compared by. */
interface Kind<Thing> {
  id: ComparedKind['id'];
  name: string;
  of: (article: ComparedArticle) => readonly Thing[];
  /** Whether a thing of the first article is the same as one of the second. */
  isSame: (one: Thing, a: ComparedArticle, other: Thing, b: ComparedArticle) => boolean;
  /** Whether the text of an article contains it although the analysis did not find it there; then it does not count as missing. */
  isIn?: (thing: Thing, article: ComparedArticle) => boolean;
  itemOf: (thing: Thing, article: ComparedArticle, others: readonly Thing[]) => ComparedItem;
}

/**
 * Return, for each kind of thing, what two articles share and what only one of them has. Something counts as missing from an article only if nothing in it
 * could be the same.
 */
export function compareKinds(a: ComparedArticle, b: ComparedArticle, tellTheSame: Alignment['tellTheSame']): ComparedKind[] {
  return [
    part(namesOf('people', 'People', 'person'), a, b),
    part(namesOf('places', 'Places', 'place'), a, b),
    part(namesOf('organizations', 'Organizations', 'organization'), a, b),
    part(DATES, a, b),
    part(FIGURES, a, b),
    part(claimsThat(tellTheSame), a, b),
    part(SOURCES, a, b),
  ];
}

function part<Thing>(kind: Kind<Thing>, a: ComparedArticle, b: ComparedArticle): ComparedKind {
  const { of, isSame, isIn = () => false, itemOf } = kind;
  const [inA, inB] = [of(a), of(b)];
  const both: ComparedItem[] = [];
  const isShared = new Set<Thing>();
  for (const one of inA) {
    const same = inB.filter((other) => isSame(one, a, other, b));
    for (const other of same) isShared.add(other);
    if (same.length === 0 && !isIn(one, b)) continue;
    isShared.add(one);
    both.push(itemOf(one, a, same));
  }
  for (const other of inB) {
    if (isShared.has(other) || !isIn(other, a)) continue;
    isShared.add(other);
    both.push(itemOf(other, b, []));
  }
  const own = (things: readonly Thing[], article: ComparedArticle) => things.filter((thing) => !isShared.has(thing)).map((thing) => itemOf(thing, article, []));
  return { id: kind.id, name: kind.name, both: withoutRepeats(both), a: withoutRepeats(own(inA, a)), b: withoutRepeats(own(inB, b)) };
}

function withoutRepeats(items: readonly ComparedItem[]): ComparedItem[] {
  return [...new Map(items.map((item) => [`${item.label}\n${item.note}`, item])).values()];
}

const texts = new WeakMap<ComparedArticle, string>();

/** The whole text of an article; cached. */
function textOf(article: ComparedArticle): string {
  let text = texts.get(article);
  if (text === undefined) texts.set(article, (text = article.sentences.map((sentence) => sentence.text).join('\n')));
  return text;
}

function namesOf(id: ComparedKind['id'], name: string, type: ComparedName['type']): Kind<ComparedName> {
  return {
    id,
    name,
    of: ({ names }) => names.filter((each) => each.type === type),
    isSame: (one, _, other) => one.key === other.key || one.name.toLowerCase() === other.name.toLowerCase(),
    isIn: (one, article) => hasWords(textOf(article), one.name),
    itemOf: (one) => ({ label: one.name, href: one.href, note: '' }),
  };
}

const DATES: Kind<ComparedDate> = {
  id: 'dates',
  name: 'Dates',
  of: ({ dates }) => dates,
  isSame: (one, _, other) => one.edtf === other.edtf || haveDayInCommon(one, other),
  itemOf(one, article, others) {
    const differing = [...new Set(others.filter(({ edtf }) => edtf !== one.edtf).map(({ label }) => label))];
    const isSame = others.some(({ edtf }) => edtf === one.edtf);
    const note = isSame || differing.length === 0 ? '' : `the other: ${differing.slice(0, 2).join(', ')}`;
    return { label: one.label, href: `${article.href}#${article.sentences[one.in[0]!]?.id ?? ''}`, note };
  },
};

const FIGURES: Kind<ComparedFigure> = {
  id: 'figures',
  name: 'Figures',
  of: ({ figures }) => figures,
  isSame: (one, a, other, b) =>
    (areOfOneThing(one, a, other, b) && !excludeEachOther(one, other)) || (numberIn(one) === numberIn(other) && mayCountTheSame(one, other)),
  itemOf: (one, article) => figureItem(one, article, one.what === '' ? one.label : `${one.label} ${one.what}`),
};

/** The digits of a figure without the words around them: “about 3,000” and “3,000” give the same. */
function numberIn({ label }: ComparedFigure): string {
  return /\p{N}[\p{N}.,–]*/u.exec(label)?.[0] ?? label;
}

/** Whether two figures may count the same thing: for one of them it is unknown, or their descriptions share a word. */
function mayCountTheSame(one: ComparedFigure, other: ComparedFigure): boolean {
  if (one.what === '' || other.what === '') return true;
  const words = other.what.split(' ');
  return one.what.split(' ').some((word) => words.includes(word));
}

/** A sentence that contains this share of a claim's words makes the same claim, whoever makes it there. */
const MOSTLY = 0.75;

const wordsBySentence = new WeakMap<ComparedArticle, Set<string>[]>();

function sentenceWords(article: ComparedArticle): Set<string>[] {
  let words = wordsBySentence.get(article);
  if (!words) wordsBySentence.set(article, (words = article.sentences.map(({ text }) => wordsOf(text))));
  return words;
}

/** Kinds of speaker that may be a person whom the other article names. */
const NAMELESS = new Set(['named', 'institution', 'described', 'collective', 'none']);

function mayBeOneSpeaker(one: ComparedClaim, other: ComparedClaim): boolean {
  return one.speaker === other.speaker || NAMELESS.has(one.speaker) || NAMELESS.has(other.speaker);
}

const claimsThat = (tellTheSame: Alignment['tellTheSame']): Kind<ComparedClaim> => ({
  id: 'claims',
  name: 'What is said',
  of: ({ claims }) => claims,
  isSame: (one, a, other, b) => {
    const told = b.sentences[other.in]?.tells ?? [];
    const isOneEvent = a.sentences[one.in]?.tells?.some((id) => told.includes(id)) === true;
    const isOneThing = (isOneEvent || tellTheSame(one.in, other.in)) && mayBeOneSpeaker(one, other);
    return isOneThing || likeness(wordsOf(one.text), wordsOf(other.text)) >= NEARLY_EQUAL;
  },
  isIn: (one, article) => sentenceWords(article).some((words) => containment(wordsOf(one.text), words) >= MOSTLY),
  itemOf: (one, article) => ({
    label: `${one.name}: ${capitalized(one.text)}`,
    href: `${article.href}#${one.id}`,
    note: one.polarity === 'said' ? '' : one.polarity,
  }),
});

const SOURCES: Kind<ComparedArticle['sources'][number]> = {
  id: 'sources',
  name: 'Sources',
  of: ({ sources }) => sources,
  isSame: (one, _, other) => one.name.toLowerCase() === other.name.toLowerCase(),
  itemOf: (one) => ({ label: one.name, href: null, note: one.kind === 'cited' ? 'publication' : 'speaks' }),
};
