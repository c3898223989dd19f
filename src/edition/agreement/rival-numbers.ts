import { figureLabel } from '../../analysis/english/figures/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { allowedBy } from '../chronicle/numbers.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';
import type { AgreementRow, Speaker } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { reportedOn } from './reported-on.ts';

type Figure = ArticleView['article']['analysis']['figures'][number];

/** A number in a sentence, with who gives it; the speaker is null if the article itself does. */
interface GivenNumber {
  figure: Figure;
  sentence: ComparableSentence;
  speaker: Speaker | null;
}

/** Words right before the second number for a thing that was counted just before: “puts the figure at”, “put the crowd at”; group 1 is the noun. */
const SAME_THING =
  /\b(?:puts?|putting|estimate[sd]?|gives?|gave|giving|sets?)\s+(?:the|that|this|its|their)\s+(?:true |real |actual |total |final |death )?(figure|number|count|total|toll|crowd|turnout|attendance)\s+(?:\p{Ll}+ly\s+)?(?:at|as)\s+$/iu;
/** The same without a noun: “spoke of”, “counted”, “gave a figure of”. The number must count the same noun, or have the same unit. */
const OTHER_NUMBER =
  /\b(?:spoke|speaks|speak|talked|talks|talk)\s+(?:only |instead |rather )?of\s+$|\b(?:gave|gives?|cited|cites)\s+(?:an?|its own|another)\s+(?:(?:different|lower|higher|smaller|larger|much|far)\s+)*(?:figure|number|count|total|toll|estimate)\s+of\s+$/iu;
/** A sentence that disputes the number before it: “disputes the figure”, “rejected that number”. Group 1 is whose number it is. */
const DISPUTES =
  /\b(?<!\b(?:not|never|nobody)\s+(?:to\s+)?)(?:disput(?:es?|ed)|rejects?|rejected|contests?|contested|challenges?|challenged)\s+(?:the|that|this|these|those|its|their)\s+(?:\p{Ll}+\s+)?(?:figures?|numbers?|counts?|tolls?|totals?|estimates?|measurements?)\b/iu;
/** Words before a number that was counted later on the same day or after it: “in the evening the hospital spoke of”. */
const LATER_COUNT =
  /\b(?:later|by (?:noon|midday|midnight|evening|nightfall|morning|now)|in the (?:evening|afternoon)|at (?:noon|midday|midnight)|since then|meanwhile|on the next day|the next day|the following day)\b/iu;
/** Words after a number of one thing of many: “15,000 for each boat”. */
const PER_THING = /^\s+(?:for (?:each|every)|per|an?)\s+\p{L}+/iu;
/** Nouns that count people who came. */
const CROWD = /^(?:crowd|turnout|attendance)$/iu;
/** Such words that say themselves that the number is another one for the same thing. */
const NAMES_FIGURE = /\b(?:figure|number|count|total|toll|estimate)\s+(?:of|at|as)\s+$/iu;
/** Maximum number of sentences between the two numbers, and maximum ratio between two numbers of one thing. */
const MAX_BETWEEN = 2;
const MAX_RATIO = 10;

/**
 * Return a row for each place where an article gives two numbers of one thing by two sources: “the organisers spoke of 2,000 people. Police put the crowd at 1,200.” The
 * words before the second number must refer to the first, or a sentence between them must dispute it. Two numbers that can both be right make no row.
 */
export function rivalNumberRows(views: readonly ArticleView[], context: RowContext): AgreementRow[] {
  return views.flatMap((view) => pairsIn(view).map((pair) => rowOf(pair, view, context)));
}

function pairsIn(view: ArticleView): [GivenNumber, GivenNumber][] {
  const { passages, analysis } = view.article;
  if (analysis.figures.length < 2) return [];
  const sentences = comparableSentences(view);
  const order = new Map(sentences.map(({ id }, index) => [id, index]));
  const numbers = analysis.figures.flatMap((figure): GivenNumber[] => {
    const sentence = sentences[order.get(figure.sentence) ?? -1];
    return sentence === undefined || figure.row !== null || !isOfWhole(figure) ? [] : [{ figure, sentence, speaker: speakerAt(figure, sentence, view) }];
  });
  return numbers.flatMap((second): [GivenNumber, GivenNumber][] => {
    const place = order.get(second.sentence.id)!;
    const text = passages[second.figure.passage]!;
    const start = analysis.sentences.find(({ id }) => id === second.sentence.id)!.start;
    const before = withoutQualifier(text.slice(start, second.figure.start));
    if (second.figure.unit === null && PER_THING.test(text.slice(second.figure.end))) return [];
    const noun = SAME_THING.exec(before)?.[1];
    const isFigure = NAMES_FIGURE.test(before);
    const isDisputed = sentences.slice(Math.max(0, place - 1), place).some(({ ref }) => DISPUTES.test(ref.excerpt.text));
    if (noun === undefined && !OTHER_NUMBER.test(before) && !isDisputed) return [];
    const candidates = numbers.filter(({ sentence, figure }) => {
      const distance = place - order.get(sentence.id)!;
      // A dispute refers across paragraphs; “the figure” does not.
      return distance > 0 && distance <= MAX_BETWEEN + 1 && (isDisputed || figure.passage === second.figure.passage);
    });
    // A count of a later hour brings the earlier one up to date.
    if (LATER_COUNT.test(before)) return [];
    const given = { ...second, speaker: second.speaker ?? subjectOf(before) };
    const rivals = candidates.filter((first) => areRivals(first, given, { noun, isFigure: isFigure && place - order.get(first.sentence.id)! === 1 }));
    const nearest = Math.max(...rivals.map(({ sentence }) => order.get(sentence.id)!));
    const first = rivals.filter(({ sentence }) => order.get(sentence.id) === nearest).sort((a, b) => ratio(a, second) - ratio(b, second))[0];
    return first === undefined ? [] : [[first, given]];
  });
}

/** Words from the beginning of a sentence to “puts the figure at”: group 1 is who does. */
const SUBJECT =
  /^((?:The|A|An|\p{Lu}[\p{L}’'-]*)(?: (?!who\b|which\b|that\b)[\p{L}’'-]+){0,5}?) (?:also |later )?(?:puts?|estimate[sd]?|gives?|gave|sets?|spoke|speaks?|talked|talks?|cite[sd]) /u;

/** Return the subject of “The defence puts the figure at” as a speaker; null for a pronoun. */
function subjectOf(before: string): Speaker | null {
  const name = SUBJECT.exec(before)?.[1];
  return name === undefined || /^(?:It|He|She|They|We|I|You|That|This|These|Those|Who|Which)\b/u.test(name)
    ? null
    : { key: 'described', name, entity: null, kind: 'described' };
}

/** Whether a figure counts all of a thing, not a part of it: “120 jobs”, “2.1 milligrams per litre”. */
function isOfWhole({ scope, unit }: Figure): boolean {
  return scope === 'all' || scope === 'planned' || (scope === 'each' && unit !== null);
}

/** Return who gives a number: the last speaker of its sentence whose words contain it; null if the article does. */
function speakerAt({ passage, start, end }: Figure, { speakers }: ComparableSentence, { article, registry }: ArticleView): Speaker | null {
  const own = article.analysis.claims.filter(
    ({ content, credit }) => !credit && content.some((span) => span.passage === passage && span.start <= start && end <= span.end),
  );
  const keys = own.map(({ entity, sourceKind }) => (entity === null ? sourceKind : registry.get(entity).key));
  return speakers.findLast(({ key, kind }) => kind !== 'none' && keys.includes(key)) ?? null;
}

/** Return words without a qualifier at their end: “put the crowd at about ” → “put the crowd at ”. */
function withoutQualifier(text: string): string {
  return text.replace(
    /(?:about|around|some|roughly|nearly|almost|only|just|at least|at most|more than|over|up to|fewer than|no more than|less than)\s+$/iu,
    '',
  );
}

/**
 * Whether two sources give two numbers of one thing that cannot both be right.
 *
 * @param noun what the words before the second number call it: “crowd”
 * @param isFigure whether they say “a figure of”, in the next sentence
 */
function areRivals(a: GivenNumber, b: GivenNumber, { noun, isFigure }: { noun: string | undefined; isFigure: boolean }): boolean {
  if (!haveTwoSources(a, b) || a.figure.unit !== b.figure.unit || (a.figure.scope === 'each') !== (b.figure.scope === 'each') || ratio(a, b) > MAX_RATIO)
    return false;
  const [counted, other] = [a.figure.counts, b.figure.counts];
  const isSameThing =
    noun === undefined
      ? a.figure.unit !== null || (counted !== null && (other === null || counted === other))
      : counted !== null && (other === null || counted === other || !CROWD.test(noun));
  const areBare = isFigure && counted === null && other === null;
  if (!isSameThing && !areBare && !(a.figure.unit !== null && noun !== undefined)) return false;
  const [x, y] = [allowedBy(a.figure), allowedBy(b.figure)];
  // “Up to 2.1” and “no more than 0.7” are two highest values.
  const areBothLimits = a.figure.qualifier !== null && LIMITS.has(a.figure.qualifier) && b.figure.qualifier !== null && LIMITS.has(b.figure.qualifier);
  return areBothLimits ? a.figure.value !== b.figure.value : x.high < y.low || y.high < x.low;
}

/** Qualifiers of a highest value. */
const LIMITS = new Set(['up to', 'at most', 'less than']);

/** Whether two numbers have different sources, one of which may be the article. */
function haveTwoSources({ speaker: a }: GivenNumber, { speaker: b }: GivenNumber): boolean {
  if (b === null) return false;
  return a === null || (a.key !== b.key ? a.name !== b.name : a.entity === null && a.name !== b.name);
}

/** Return how many times as large the larger of two numbers is. */
function ratio({ figure: a }: GivenNumber, { figure: b }: GivenNumber): number {
  const [x, y] = [allowedBy(a), allowedBy(b)].map(({ low, high }) => (Number.isFinite(high) ? high : low)) as [number, number];
  return x === 0 || y === 0 ? Infinity : Math.max(x / y, y / x);
}

function rowOf([first, second]: [GivenNumber, GivenNumber], view: ArticleView, { nameOf, withContainers }: RowContext): AgreementRow {
  const { day, ref } = view;
  const sources = [first, second].map(({ sentence, speaker }) => nameOf({ sentence: sentence.ref, speaker }));
  const labels = [first, second].map(({ figure }) => figureLabel(figure));
  return {
    id: `rival-${ref.slug}-${second.figure.id}`,
    state: 'disputed',
    kind: 'difference',
    day,
    label: reportedOn(day),
    title: null,
    href: null,
    accounts: [first, second].map(({ sentence }, index) => ({ value: labels[index]!, source: sources[index]!, sentence: sentence.ref })),
    compare: null,
    why: 'The article gives both numbers for the same thing, each with its source.',
    entityKeys: withContainers([...new Set([...first.sentence.keys, ...second.sentence.keys])]),
    articles: [ref.slug],
    weight: 2,
    note: null,
  };
}
