import type { FigureCandidate, NumberContext } from './types.ts';

/** Return whether “zero” is part of an idiom: “zero tolerance”, “zero gravity”. It is a number if something is counted or measured: “zero deaths”. */
export function isIdiomaticZero({ number, counted, unit }: FigureCandidate, { number: written, after }: NumberContext): boolean {
  return number.value === 0 && /^zero$/i.test(written) && ((counted === null && (unit === null || /^-/.test(after))) || /^-/.test(after));
}

/** Return whether “one” is a pronoun or part of a compound rather than a count: “no one”, “one of”, “the one”, “one-way”. */
export function isPronoun({ number, counted, qualifier }: FigureCandidate, { number: written, before, after }: NumberContext): boolean {
  if (number.value !== 1 || written.toLowerCase() !== 'one') return false;
  // “Jurors, one of whom was ill”.
  if (/^ of (?:whom|which)\b/.test(after)) return false;
  return (
    (!counted && qualifier === null) ||
    /^\s?-|^\s+of\b|^[\s-]size[\s-]fits/.test(after) ||
    /\b(?:no|the|this|that|each|every|any|another|which|number|at|day|as)\s+$/i.test(before) ||
    /\banother\b/.test(after)
  );
}

/** Return whether a round number is the whole of a rate, and counts nothing: “4.4 cases per [1,000] patients”. */
export function isWholeOfRate({ number, unit }: FigureCandidate, { before }: NumberContext): boolean {
  return (
    unit === null &&
    number.inDigits &&
    typeof number.value === 'number' &&
    /^10+$/.test(String(number.value)) &&
    /\b(?:per|(?:for|of|in|out of) every) $/i.test(before)
  );
}
