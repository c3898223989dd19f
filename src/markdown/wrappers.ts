import type { Element } from 'hast';
import type { EntityType, PassageSpan } from '../analysis/core/index.ts';
import { isHtmlDatetime } from './html-datetime.ts';

/** A sentence: `<span class="sentence" id="s-…">`. */
export interface SentenceSpan extends PassageSpan {
  kind: 'sentence';
  id: string;
}

/** A mention: `<a class="mention" data-entity="…" data-type="…" id="m1">` without an address; a `<span>` if there is a link inside or around it. */
export interface MentionSpan extends PassageSpan {
  kind: 'mention';
  id: string;
  /** Key of the entity. */
  entity: string;
  type: EntityType;
}

/** A time expression: `<time datetime>` if HTML can express its value, `<data value>` for other EDTF, `<span>` without a value. */
export interface TimeSpan extends PassageSpan {
  kind: 'time';
  id: string;
  edtf: string | null;
}

/** The content of a claim: `<span class="claim" id="c1">`. */
export interface ClaimSpan extends PassageSpan {
  kind: 'claim';
  id: string;
}

/** A figure: `<data class="figure" value="4000">`; for a range the lowest and the highest number, `28/35`. */
export interface FigureSpan extends PassageSpan {
  kind: 'figure';
  id: string;
  value: string;
}

/** An annotation that gets a wrapper in the text. */
export type WrapSpan = SentenceSpan | ClaimSpan | MentionSpan | TimeSpan | FigureSpan;

/**
 * Return the element to wrap around one piece of a span. The order of its attributes is fixed, because `fillAddresses` relies on it.
 *
 * @param isFirst whether this is the first piece, which has the id
 * @param isLinkable whether a link is allowed here
 */
export function wrapperOf(span: WrapSpan, isFirst: boolean, isLinkable: boolean): Element {
  const id = isFirst ? { id: span.id } : {};
  switch (span.kind) {
    case 'sentence':
      return element('span', { className: ['sentence'], ...id });
    case 'claim':
      return element('span', { className: ['claim'], ...id });
    case 'mention':
      return element(isLinkable ? 'a' : 'span', { className: ['mention'], dataEntity: span.entity, dataType: span.type, ...id });
    case 'time':
      if (span.edtf === null) return element('span', { className: ['time'], ...id });
      if (isHtmlDatetime(span.edtf)) return element('time', { className: ['time'], ...id, dateTime: span.edtf });
      return element('data', { className: ['time'], ...id, value: span.edtf });
    case 'figure':
      return element('data', { className: ['figure'], ...id, value: span.value });
  }
}

function element(tagName: string, properties: Element['properties']): Element {
  return { type: 'element', tagName, properties, children: [] };
}
