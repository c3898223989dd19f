import type { ComparedArticle, ComparedFigure, ComparedItem } from './types.ts';

/** Return a figure as an entry of a list. */
export function figureItem(figure: ComparedFigure, article: ComparedArticle, label: string): ComparedItem {
  return { label, href: `${article.href}#${figure.id}`, note: circumstances(figure) };
}

/** Return the date that a figure is given for, and its source: “4 June 2023, Ruptly”. */
export function circumstances({ when, source }: ComparedFigure): string {
  return source === null ? when : `${when}, ${source}`;
}

/** Return a note followed by what the other article gives instead: “4 June 2023; the other: 5 June 2023”. If it gives nothing else, return the note unchanged. */
export function withOtherNotes(note: string, others: readonly string[]): string {
  const some = [...new Set(others)].slice(0, 2);
  if (some.length === 0) return note;
  return `${note === '' ? '' : `${note}; `}the other: ${some.join(' and ')}`;
}

/** Return a text with its first letter in upper case. */
export function capitalized(text: string): string {
  return text === '' ? '' : text[0]!.toUpperCase() + text.slice(1);
}
