import type { Element } from 'hast';
import type { Problem } from '../reports.ts';

/** Report an `<h1>` as a problem: the title of the article is the only one on the page. */
export function refuseTitle(element: Element, problems: Problem[]): void {
  const { line = 1, column = 1 } = element.position?.start ?? {};
  problems.push({ line, column, message: 'The title is the page’s only heading of the first level: begin headings in the text with “##”.' });
}
