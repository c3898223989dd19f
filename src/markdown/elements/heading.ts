import type { Element } from 'hast';
import type { Problem } from '../reports.ts';

/** Report an `<h1>` as a problem: only the title of the article may be one. */
export function reportTopHeading(element: Element, problems: Problem[]): void {
  const { line = 1, column = 1 } = element.position?.start ?? {};
  problems.push({ line, column, message: 'The title is the page’s only heading of the first level: begin headings in the text with “##”.' });
}
