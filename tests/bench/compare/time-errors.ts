import type { GoldDocument, GoldSpan, Scorer } from './gold.ts';

/** A wrong, missed or spurious time expression. */
export interface TimeError {
  kind: string;
  /** The words in their sentence, what was expected and what was found. */
  example: string;
}

const overlap = (a: GoldSpan, b: GoldSpan): boolean => a.start < b.end && b.start < a.end;

/** Describe how a wrong value differs from the right one. */
function kindOfValue(expected: string, read: string): string {
  const shape = (value: string): string => value.replace(/\d/g, '0');
  if (/^P(?:T|X|\d)/.test(expected) && /^P(?:T|X|\d)/.test(read)) return 'wrong value: length';
  if (/_REF$/.test(expected) || /_REF$/.test(read)) return 'wrong value: vague or not';
  if (shape(expected) !== shape(read)) return expected.startsWith(read) || read.startsWith(expected) ? 'wrong value: granularity' : 'wrong value: form';
  if (expected.slice(4) === read.slice(4)) return 'wrong value: year';
  return expected < read ? 'wrong value: too late' : 'wrong value: too early';
}

/** List the errors in a document, one per time expression and kind of error. */
export function timeErrors(document: GoldDocument, predicted: readonly GoldSpan[], { trim, normValue }: Scorer): TimeError[] {
  const { text, timex = [], annotatedUntil = Infinity } = document;
  // GUM annotates neither durations nor sets.
  const counts = ({ start, type }: GoldSpan): boolean => start < annotatedUntil && !(document.id.startsWith('GUM_') && /DURATION|SET/.test(type ?? ''));
  const given = timex.filter((span) => span.dct);
  const gold = timex.filter((span) => !span.dct && counts(span));
  const read = predicted.filter((span) => counts(span) && !given.some((other) => overlap(other, span))).map((span) => trim(text, span));
  const show = (span: GoldSpan, words: string): string => {
    const around = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
    return `${document.id}: …${around(span.start - 40, span.start)}[${around(span.start, span.end)}]${around(span.end, span.end + 30)}… ${words}`;
  };
  const errors: TimeError[] = [];
  const occupied = new Set<GoldSpan>();
  for (const span of gold) {
    const rivals = read.filter((other) => !occupied.has(other) && overlap(span, other));
    const found = rivals.find(({ start, end }) => start === span.start && end === span.end) ?? rivals[0];
    if (!found) {
      errors.push({ kind: 'missed', example: show(span, span.value ?? '') });
      continue;
    }
    occupied.add(found);
    const [expected, value] = [normValue(span.value), normValue(found.value)];
    if (found.start !== span.start || found.end !== span.end)
      errors.push({ kind: 'wrong span', example: show(span, `read “${text.slice(found.start, found.end)}”`) });
    if (found.type !== span.type) errors.push({ kind: 'wrong type', example: show(span, `${span.type ?? ''}, read ${found.type ?? ''}`) });
    if (expected !== value) errors.push({ kind: kindOfValue(expected, value), example: show(span, `${expected}, read ${value}`) });
  }
  for (const span of read) if (!occupied.has(span)) errors.push({ kind: 'spurious', example: show(span, `read ${span.value ?? ''}`) });
  return errors;
}
