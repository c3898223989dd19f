import { areSameStatement, restatementOf } from './claims.ts';
import { areSameFigure, haveDayInCommon, haveSameNumber, isUnclear, numberAndUnit } from './figures.ts';
import { capitalized, circumstances, figureItem, withOther } from './items.ts';
import type { Likenesses } from './likeness.ts';
import { isNamedIn, mayGiveDate, mayGiveFigure, mayHaveSource, mayName, maySay } from './may-have.ts';
import { textOf } from './text-of.ts';
import type { ComparedArticle, ComparedClaim, ComparedDate, ComparedFigure, ComparedItem, ComparedKind, ComparedName, ComparedSource, Side } from './types.ts';
import { hasWords } from './words.ts';

/** A kind of item by which articles are compared: names, dates, figures, statements, sources. */
interface Kind<Thing> {
  id: ComparedKind['id'];
  name: string;
  of: (article: ComparedArticle) => readonly Thing[];
  /** Whether an item of the first article is the same as an item of the second. */
  isSame: (one: Thing, a: ComparedArticle, other: Thing, b: ComparedArticle) => boolean;
  /** Whether the text of the other article contains the item although the analysis did not find it there. Such an item counts as shared. */
  isIn?: (thing: Thing, own: ComparedArticle, other: ComparedArticle) => boolean;
  /** Whether another article, given with its side, may have it: then it is not called one’s own. */
  mayBeIn: (thing: Thing, own: ComparedArticle, other: ComparedArticle, side: Side, likenesses: Likenesses) => boolean;
  /** Returns its entry in a list. `same` contains the same items of the other article; it is empty if only one article has it. */
  itemOf: (thing: Thing, own: ComparedArticle, same: readonly Thing[], other: ComparedArticle) => ComparedItem;
}

/**
 * Return, for each kind of thing, what two articles share, what only one of them has, and what is not clear. What is shared, each of the two texts says itself;
 * what is in one alone, the other says in no other words, either.
 */
export function compareKinds(a: ComparedArticle, b: ComparedArticle, likenesses: Likenesses): ComparedKind[] {
  const part = createPart(a, b, likenesses);
  return [
    part(namesOf('people', 'People', 'person')),
    part(namesOf('places', 'Places', 'place')),
    part(namesOf('organizations', 'Organizations', 'organization')),
    part(DATES),
    part(FIGURES),
    part(CLAIMS),
    part(SOURCES),
  ];
}

function createPart(a: ComparedArticle, b: ComparedArticle, likenesses: Likenesses): <Thing>(kind: Kind<Thing>) => ComparedKind {
  return (kind) => {
    const { of, isSame, isIn = () => false, mayBeIn, itemOf } = kind;
    const [inA, inB] = [of(a), of(b)];
    const both: ComparedItem[] = [];
    const isShared = new Set<(typeof inA)[number]>();
    for (const one of inA) {
      const same = inB.filter((other) => isSame(one, a, other, b));
      for (const other of same) isShared.add(other);
      if (same.length === 0 && !isIn(one, a, b)) continue;
      isShared.add(one);
      both.push(itemOf(one, a, same, b));
    }
    for (const other of inB) {
      if (isShared.has(other) || !isIn(other, b, a)) continue;
      isShared.add(other);
      both.push(itemOf(other, b, [], a));
    }
    const unsure: ComparedItem[] = [];
    const ownOf = (things: typeof inA, article: ComparedArticle, other: ComparedArticle, side: Side) =>
      things.flatMap((thing) => {
        if (isShared.has(thing)) return [];
        const item = itemOf(thing, article, [], other);
        if (!mayBeIn(thing, article, other, side, likenesses)) return [item];
        unsure.push({ ...item, note: withReport(item.note, side) });
        return [];
      });
    const [own, others] = [ownOf(inA, a, b, 'b'), ownOf(inB, b, a, 'a')];
    const lists = { both, a: own, b: others, unsure };
    return { id: kind.id, name: kind.name, ...(Object.fromEntries(Object.entries(lists).map(([id, items]) => [id, withoutRepeats(items)])) as typeof lists) };
  };
}

/** Add in which report it is, given the side of the other one. */
function withReport(note: string, other: Side): string {
  const report = other === 'b' ? 'in the first' : 'in the second';
  return note === '' ? report : `${note}; ${report}`;
}

function withoutRepeats(items: readonly ComparedItem[]): ComparedItem[] {
  return [...new Map(items.map((item) => [`${item.label}\n${item.note}`, item])).values()];
}

function namesOf(id: ComparedKind['id'], name: string, type: ComparedName['type']): Kind<ComparedName> {
  return {
    id,
    name,
    of: ({ names }) => names.filter((each) => each.type === type),
    isSame: (one, _, other) => one.key === other.key || one.name.toLowerCase() === other.name.toLowerCase(),
    isIn: (one, _, article) => isNamedIn(one, article),
    mayBeIn: (one, _, article) => mayName(one, article),
    itemOf: (one) => ({ label: one.name, href: one.href, note: '' }),
  };
}

const DATES: Kind<ComparedDate> = {
  id: 'dates',
  name: 'Dates',
  of: ({ dates }) => dates,
  isSame: (one, _, other) => one.edtf === other.edtf,
  mayBeIn: (one, _, article) => mayGiveDate(one, article),
  itemOf(one, article, same, { dates }) {
    // A text that says “August” does not contain “20 August”, but readers should see that it may mean that day.
    const near = same.length > 0 ? [] : dates.filter((each) => each.edtf !== one.edtf && haveDayInCommon(one, each)).map(({ label }) => label);
    return { label: one.label, href: `${article.href}#${article.sentences[one.in[0]!]?.id ?? ''}`, note: withOther('', near) };
  },
};

const FIGURES: Kind<ComparedFigure> = {
  id: 'figures',
  name: 'Figures',
  of: ({ figures }) => figures,
  isSame: (one, _, other) => areSameFigure(one, other),
  isIn: (one, _, article) => one.what !== '' && !article.figures.some((each) => haveSameNumber(one, each)) && givesFigure(textOf(article), one),
  mayBeIn: (one, _, article) => mayGiveFigure(one, article),
  itemOf(one, article, same, { figures }) {
    const unclear = same.length > 0 ? [] : figures.filter((each) => haveSameNumber(one, each) && isUnclear(one, each)).map(wordsOfFigure);
    const item = figureItem(one, article, wordsOfFigure(one));
    const isOne = same.some((each) => circumstances(each) === item.note);
    return { ...item, note: withOther(item.note, isOne ? [] : same.length > 0 ? same.map(circumstances) : unclear) };
  },
};

/** Whether a text gives a figure in the very words of its number, unit and thing counted: “1,293 houses” does not give 293 houses. */
function givesFigure(text: string, figure: ComparedFigure): boolean {
  const { number, unit } = numberAndUnit(figure);
  return hasWords(inOneWord(text), inOneWord([number, unit, figure.what].filter((part) => part !== '').join(' ')));
}

/** Turn each number into a single word, so that no part of it is taken for a number. */
function inOneWord(text: string): string {
  return text.replace(/(?<=\p{N})[.,](?=\p{N})/gu, 'x');
}

function wordsOfFigure({ label, what }: ComparedFigure): string {
  return what === '' ? label : `${label} ${what}`;
}

const CLAIMS: Kind<ComparedClaim> = {
  id: 'claims',
  name: 'What is said',
  of: ({ claims }) => claims,
  // If one statement contains the other, it says more: only the shorter one is in both articles.
  isSame: (one, a, other, b) => areSameStatement(one, other) && (restatementOf(one, a, b) !== null || restatementOf(other, b, a) !== null),
  isIn: (one, own, article) => restatementOf(one, own, article) !== null,
  mayBeIn: maySay,
  itemOf(one, own, same, article) {
    const saying = restatementOf(one, own, article) ?? (same.length > 0 ? { speakers: same.map(({ name }) => name) } : null);
    // “Denied that …” says it already.
    const polarity = one.polarity === 'said' || one.cue?.startsWith(one.polarity.slice(0, -2)) === true ? '' : one.polarity;
    const others = saying === null || saying.speakers.includes(one.name) ? [] : saying.speakers.length > 0 ? saying.speakers : ['without the name'];
    return { label: wordsOfClaim(one), href: `${own.href}#${one.id}`, note: withOther(polarity, others) };
  },
};

/** A statement with its speaker: “Ana Reyes called it necessary”; without a verb right before it “Ana Reyes: It is necessary”. */
function wordsOfClaim({ name, cue, text }: ComparedClaim): string {
  return cue === undefined ? `${name}: ${capitalized(text)}` : `${name} ${cue} ${text}`;
}

const SOURCES: Kind<ComparedSource> = {
  id: 'sources',
  name: 'Sources',
  of: ({ sources }) => sources,
  isSame: (one, _, other) => one.name.toLowerCase() === other.name.toLowerCase(),
  mayBeIn: (one, _, article) => mayHaveSource(one, article),
  itemOf: (one, _, same) => ({
    label: one.name,
    href: null,
    note: withOther(roleOf(one), same.some(({ kind }) => kind === one.kind) ? [] : same.map(roleOf)),
  }),
};

function roleOf({ kind }: ComparedSource): string {
  return kind === 'cited' ? 'publication' : 'speaks';
}
