import type { Element, ElementContent } from 'hast';
import type { Span } from '../analysis/core/index.ts';
import type { MappedNode, PassageMap } from './passages.ts';
import { wrapperOf } from './wrappers.ts';
import type { WrapSpan } from './wrappers.ts';

/** State of the traversal of a passage at its current offset. */
interface State {
  /** All spans of the passage, outer ones first. */
  spans: WrapSpan[];
  /** Index of the first span that has not started. */
  next: number;
  /** Spans that have started and not ended, outer ones first. */
  active: WrapSpan[];
  /** Spans that already have a wrapper around their first piece. */
  begun: Set<WrapSpan>;
  /** Wrappers of mentions around the current offset, at all levels. */
  mentions: Element[];
  /** Number of the author's links around the current offset. */
  links: number;
}

/** Siblings that are being put into wrappers. */
interface Level {
  /** Span of the element around the siblings. Annotations that cover all of it have their wrappers outside the element. */
  within: Span;
  /** The wrapped siblings. */
  nodes: ElementContent[];
  /** Wrappers that are being filled, outer ones first. */
  open: { span: WrapSpan; element: Element }[];
}

/** Return the nodes of a passage with wrappers for its spans, which must be sorted, outer spans first. */
export function wrapPassage({ nodes }: PassageMap, spans: WrapSpan[]): ElementContent[] {
  const state: State = { spans, next: 0, active: [], begun: new Set(), mentions: [], links: 0 };
  return wrapSiblings(nodes, { start: -Infinity, end: Infinity }, state);
}

/** Return siblings with wrappers for the spans that begin or end among them. */
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
      if (node.type === 'element') wrapInside(node, children, { start, end }, state);
    }
  }
  setWrappers([], level, state);
  return level.nodes;
}

/** Wrap spans inside an element. Mentions around a link of the author do not become links, because a link must not contain a link. */
function wrapInside(element: Element, children: MappedNode[], range: Span, state: State): void {
  const isLink = element.tagName === 'a';
  if (isLink) {
    state.links++;
    for (const mention of state.mentions) mention.tagName = 'span';
  }
  if (children.length > 0) element.children = wrapSiblings(children, range, state);
  if (isLink) state.links--;
}

/** Return the next offset after `from` where the text must be split: where a span starts, or where a span that is open at this level ends. */
function nextCut(from: number, end: number, level: Level, state: State): number {
  moveTo(from, state);
  const starts = state.spans[state.next]?.start ?? end;
  return state.active.reduce((cut, span) => (isOutside(span, level) ? cut : Math.min(cut, span.end)), Math.min(end, starts));
}

/** Put a node, or a piece of a text node, into the wrappers of all spans that cover it completely. */
function put(node: ElementContent, range: Span, level: Level, state: State): void {
  moveTo(range.start, state);
  const isEmpty = range.start === range.end;
  // A node without text stays outside a span that starts or ends there.
  const covers = (span: WrapSpan) => span.end >= range.end && !(isEmpty && span.start === range.start) && !isOutside(span, level);
  setWrappers(state.active.filter(covers), level, state);
  (level.open.at(-1)?.element.children ?? level.nodes).push(node);
}

/** Close and open wrappers, so that exactly the wrappers of these spans are open. */
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

/** Make the spans that cover an offset the active spans. Offsets only increase. */
function moveTo(offset: number, state: State): void {
  if (state.active.some((span) => span.end <= offset)) state.active = state.active.filter((span) => span.end > offset);
  for (let span = state.spans[state.next]; span && span.start <= offset; span = state.spans[++state.next]) {
    if (span.end > offset) state.active.push(span);
  }
}

/** Return whether a span covers the whole element of a level, so that its wrapper is outside the element. */
function isOutside(span: Span, { within }: Level): boolean {
  return span.start <= within.start && span.end >= within.end;
}
