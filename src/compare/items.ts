import type { ComparedArticle, ComparedFigure, ComparedItem } from './types.ts';

/** Return a figure as an entry of a list. */
export function figureItem(figure: ComparedFigure, article: ComparedArticle, label: string): ComparedItem {
  return { label, href: `${article.href}#${figure.id}`, note: circumstances(figure) };
}

/** Return the date that a figure is given for, and its source: “4 June 2023, Ruptly”. */
export function circumstances({ when, source }: ComparedFigure): string {
  return source === null ? when : `${when}, ${source}`;
}

/** Maximum number of things that a note says of the other article. */
const MAX_OTHERS = 2;

/** Return a note followed by what the other article gives instead, at most two things: “4 June 2023; the other: 5 June 2023”. If it gives nothing else, return the note unchanged. */
export function withOtherNotes(note: string, others: readonly string[]): string {
  const shown = [...new Set(others)].slice(0, MAX_OTHERS);
  if (shown.length === 0) return note;
  return `${note === '' ? '' : `${note}; `}the other: ${shown.join(' and ')}`;
}

/** Return a text with its first letter in upper case. */
export function capitalized(text: string): string {
  return text === '' ? '' : text[0]!.toUpperCase() + text.slice(1);
}
