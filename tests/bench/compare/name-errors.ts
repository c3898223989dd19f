import type { GoldDocument, GoldSpan, Scorer } from './gold.ts';

/** A wrong, missed or spurious name. */
export interface NameError {
  kind: string;
  /** The words in their sentence, what was expected and what was found. */
  example: string;
}

const overlap = (a: GoldSpan, b: GoldSpan): boolean => a.start < b.end && b.start < a.end;
const COUNTED = new Set(['PER', 'LOC', 'ORG']);

/** List the errors in a document, one per name. */
export function nameErrors(document: GoldDocument, predicted: readonly GoldSpan[], { trim }: Scorer): NameError[] {
  const { text, entities = [], annotatedUntil = Infinity } = document;
  const plain = (spans: readonly GoldSpan[]): GoldSpan[] =>
    spans.filter(({ start }) => start < annotatedUntil).map((span) => withoutArticle(text, trim(text, span)));
  const gold = plain(entities);
  const read = plain(predicted);
  const around = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  const show = ({ start, end }: GoldSpan, words: string): string =>
    `${document.id}: …${around(start - 40, start)}[${around(start, end)}]${around(end, end + 30)}… ${words}`;
  const errors: NameError[] = [];
  for (const span of gold.filter(({ type, soft }) => COUNTED.has(type ?? '') && soft !== true)) {
    const rivals = read.filter((other) => overlap(span, other));
    const same = rivals.find(({ start, end }) => start === span.start && end === span.end);
    const found = same ?? rivals[0];
    if (!found) errors.push({ kind: `missed ${span.type}`, example: show(span, '') });
    else if (!same) errors.push({ kind: 'wrong span', example: show(span, `read “${text.slice(found.start, found.end)}”`) });
    else if (same.type !== span.type) errors.push({ kind: `${span.type} read as ${same.type}`, example: show(span, '') });
  }
  for (const span of read) {
    const rivals = gold.filter((other) => overlap(span, other));
    if (rivals.length === 0) errors.push({ kind: `${span.type} where there is none`, example: show(span, '') });
    else if (rivals.every(({ type, soft }) => !COUNTED.has(type ?? '') && soft !== true))
      errors.push({ kind: `${span.type} that is an event, a work, a product or the like`, example: show(span, '') });
  }
  return errors;
}

function withoutArticle(text: string, span: GoldSpan): GoldSpan {
  const article = /^(?:the|a|an)\s+(?=\S)/i.exec(text.slice(span.start, span.end));
  return { ...span, start: span.start + (article?.[0].length ?? 0) };
}
