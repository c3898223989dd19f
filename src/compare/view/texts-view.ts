import type { ComparedArticle, ComparedRow, ComparedSentence, Comparison, Side } from '../types.ts';
import { make, type ViewNode } from './nodes.ts';

/** Render the two texts side by side, aligned in rows, so that they scroll together. The keys `n` and `p` move between rows that report the same. */
export function textsView(comparison: Comparison): ViewNode[] {
  const { rows } = comparison;
  const shared = rows.filter(({ reason }) => reason !== null).length;
  return [
    make(
      'section',
      { class: 'compared-texts', 'aria-labelledby': 'compared-texts' },
      make('h2', { class: 'section-heading', id: 'compared-texts' }, 'The two texts'),
      make('p', { class: 'list-note' }, noteOf(shared)),
      sideChoice(),
      ...rows.filter(({ a, b }) => [...a, ...b].some(isShown)).map((row, index) => rowView(row, index, comparison)),
    ),
  ];
}

function noteOf(shared: number): string {
  if (shared === 0) return `No sentence of one was found to report the same as a sentence of the other. ${LEFT_OUT}`;
  const places = shared === 1 ? '1 place' : `${shared} places`;
  return `Both report the same in ${places}, marked below. “Reported elsewhere” leads to where the other text says it. ${LEFT_OUT}`;
}

const LEFT_OUT = 'Tables and lists of links are left out.';

/** Render the choice of the text that a narrow screen shows. The style sheet reads these radio buttons, so they work without JavaScript. */
function sideChoice(): ViewNode {
  const choice = (side: Side, name: string) =>
    make('label', {}, make('input', { type: 'radio', name: 'side', value: side, checked: side === 'a' }), make('span', {}, name));
  return make('fieldset', { class: 'compared-switch' }, make('legend', {}, 'Text that is shown'), choice('a', 'First report'), choice('b', 'Second report'));
}

/** Whether a sentence is shown: cells of tables and entries of lists of links make no sense outside them. */
function isShown({ kind }: ComparedSentence): boolean {
  return kind !== 'cell' && kind !== 'entry';
}

function rowView({ a: inA, b: inB, reason }: ComparedRow, index: number, comparison: Comparison): ViewNode {
  const isShared = reason !== null;
  const [a, b] = [inA, inB].map((sentences) => sentences.filter(isShown)) as [ComparedSentence[], ComparedSentence[]];
  return make(
    'div',
    { class: isShared ? 'compared-row is-shared' : 'compared-row', id: `row-${index + 1}`, tabindex: isShared ? '-1' : null, 'data-shared': isShared },
    ...(isShared ? [make('p', { class: 'compared-why' }, `In both: ${reason}`)] : []),
    sideView(a, 'a', comparison),
    sideView(b, 'b', comparison),
  );
}

function sideView(sentences: readonly ComparedSentence[], side: Side, comparison: Comparison): ViewNode {
  const article = comparison[side];
  const blocks = [...Map.groupBy(sentences, ({ block }) => block).values()];
  return make('div', { class: `compared-text side-${side}`, lang: article.lang }, ...blocks.map((block) => blockView(block, side, comparison)));
}

function blockView(sentences: readonly ComparedSentence[], side: Side, comparison: Comparison): ViewNode {
  const kind = sentences[0]?.kind;
  const children = sentences.flatMap((sentence, at): ViewNode[] => [...(at > 0 ? [' '] : []), ...sentenceView(sentence, side, comparison)]);
  return make('p', { class: kind === undefined ? null : `compared-${kind}` }, ...children);
}

function sentenceView({ id, text }: ComparedSentence, side: Side, comparison: Comparison): ViewNode[] {
  const other: Side = side === 'a' ? 'b' : 'a';
  const counterpart = comparison.elsewhere[side][id];
  const words = make('span', { id: fragmentOf(side, id) }, text);
  if (counterpart === undefined) return [words];
  return [
    words,
    ' ',
    make('a', { class: 'compared-elsewhere', href: `#${fragmentOf(other, counterpart)}`, title: titleOf(comparison[other]) }, 'reported elsewhere'),
  ];
}

function titleOf({ title }: ComparedArticle): string {
  return `Where “${title}” reports it`;
}

/** Return the fragment id of a sentence on a comparison page. */
function fragmentOf(side: Side, id: string): string {
  return `${side}-${id}`;
}
