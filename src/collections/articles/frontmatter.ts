/** The two parts of an article's file. */
export interface ArticleParts {
  /** The YAML between the two `---` lines. */
  frontmatter: string;
  /** The Markdown after it. */
  body: string;
  /** Line number on which the body begins. */
  bodyLine: number;
}

/** Return the frontmatter and the body of an article's source; null if it does not begin with frontmatter. Line endings become `\n`, and a byte-order mark is removed. */
export function splitFrontmatter(source: string): ArticleParts | null {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return null;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
  const afterOpening = text.slice(opening[0].length);
  const end = closing.exec(afterOpening);
  if (!end) return null;
  const bodyStart = opening[0].length + end.index + end[0].length;
  return {
    frontmatter: afterOpening.slice(0, end.index),
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
}
