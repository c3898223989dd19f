import type { Element, ElementContent } from 'hast';
import type { Span } from '../analysis/core/index.ts';
import type { MappedNode, PassageMap } from './passages.ts';
import { wrapperOf } from './wrappers.ts';
import type { WrapSpan } from './wrappers.ts';

/** What the one way through a passage knows at its current offset. */
interface State {
  /** All spans of the passage, outer ones first. */
  spans: WrapSpan[];
  /** Index of the first span that has not begun. */
  next: number;
  /** Spans that have begun and not ended, outer ones first. */
  active: WrapSpan[];
  /** Spans that have a piece already. */
  begun: Set<WrapSpan>;
  /** Wrappers of mentions around the current offset, at every level. */
  mentions: Element[];
  /** How many of the author's links are around it. */
  links: number;
}

/** Siblings on their way into wrappers. */
interface Level {
  /** Stretch of the element around them: spans that cover all of it have their wrappers outside. */
  within: Span;
  /** The siblings, wrapped. */
  nodes: ElementContent[];
  /** Wrappers that are being filled, outer ones first. */
  open: { span: WrapSpan; element: Element }[];
}

/** Turn the siblings of a passage into the same siblings with wrappers of its spans (sorted, outer ones first), in one traversal. */
export function wrapPassage({ nodes }: PassageMap, spans: WrapSpan[]): ElementContent[] {
  const state: State = { spans, next: 0, active: [], begun: new Set(), mentions: [], links: 0 };
  return wrapSiblings(nodes, { start: -Infinity, end: Infinity }, state);
}

function wrapSiblings(nodes: MappedNode[], within: Span, state: State): ElementContent[] {
  const level: Level = { within, nodes: [], open: [] };
  for (const { node, start, end, children } of nodes) {
    if (node.type === 'text') {
      for (let from = start; from < end;) {
        const to = nextCut(from, end, level, state);
        put(to - from === end - start ? node : { type: 'text', value: node.value.slice(from - start, to - start) }, { start: from, end: to }, level, state);
        from = to;
      }
    } else {
      put(node, { start, end }, level, state);
      if (node.type === 'element') enter(node, children, { start, end }, state);
    }
  }
  setWrappers([], level, state);
  return level.nodes;
}

/** Wrap within an element, and see to it that no link stands in a link. */
function enter(element: Element, children: MappedNode[], stretch: Span, state: State): void {
  const isLink = element.tagName === 'a';
  if (isLink) {
    state.links++;
    for (const mention of state.mentions) mention.tagName = 'span';
  }
  if (children.length > 0) element.children = wrapSiblings(children, stretch, state);
  if (isLink) state.links--;
}

/** Where the text from `from` on has to be cut: where the next span begins or one that is open at this level ends. */
function nextCut(from: number, end: number, level: Level, state: State): number {
  moveTo(from, state);
  const starts = state.spans[state.next]?.start ?? end;
  return state.active.reduce((cut, span) => (isOutside(span, level) ? cut : Math.min(cut, span.end)), Math.min(end, starts));
}

/** Put a node, or a piece of one, into the wrappers of all spans that cover the whole of it. */
function put(node: ElementContent, stretch: Span, level: Level, state: State): void {
  moveTo(stretch.start, state);
  const isEmpty = stretch.start === stretch.end;
  // What has no text stays outside of a span that begins or ends there.
  const covers = (span: WrapSpan) => span.end >= stretch.end && !(isEmpty && span.start === stretch.start) && !isOutside(span, level);
  setWrappers(state.active.filter(covers), level, state);
  (level.open.at(-1)?.element.children ?? level.nodes).push(node);
}

/** Let just these wrappers be open: those that are already stay, as far as everything around them stays. */
function setWrappers(spans: WrapSpan[], { open, nodes }: Level, state: State): void {
  let kept = 0;
  while (kept < open.length && open[kept]?.span === spans[kept]) kept++;
  for (const { span } of open.splice(kept)) if (span.kind === 'mention') state.mentions.pop();
  for (const span of spans.slice(kept)) {
    const isLinkable = state.links === 0 && state.mentions.every((mention) => mention.tagName !== 'a');
    const element = wrapperOf(span, !state.begun.has(span), isLinkable);
    state.begun.add(span);
    if (span.kind === 'mention') state.mentions.push(element);
    (open.at(-1)?.element.children ?? nodes).push(element);
    open.push({ span, element });
  }
}

/** Begin and end spans up to an offset. Offsets only grow. */
function moveTo(offset: number, state: State): void {
  if (state.active.some((span) => span.end <= offset)) state.active = state.active.filter((span) => span.end > offset);
  for (let span = state.spans[state.next]; span && span.start <= offset; span = state.spans[++state.next]) {
    if (span.end > offset) state.active.push(span);
  }
}

function isOutside(span: Span, { within }: Level): boolean {
  return span.start <= within.start && span.end >= within.end;
}
