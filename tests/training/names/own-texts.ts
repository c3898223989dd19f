import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument, GoldSpan } from '../../bench/compare/gold.ts';

/** The letter of a mark, with the type that the annotated sets give to such a name. */
const TYPES = { P: 'PER', L: 'LOC', O: 'ORG', M: 'MISC' } as const;
/** A marked name: “[Kyiv|L]”. */
const MARKED = /\[([^\]|]*)\|([PLOM])\]/g;

/** Document creation time of all texts: they have none of their own, and a document must have one. Finding names does not depend on it. */
const CREATION_TIME = '2024-07-10';

/** Parse the project's own texts, with marked names (`[Kyiv|L] fell`) and documents separated by `===`, to annotated documents. */
export function readOwnTexts(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('===\n')
        .map((text, index) => documentOf(`${name.slice(0, -'.txt'.length)}-${index + 1}`, text)),
    );
}

function documentOf(id: string, lines: string): GoldDocument {
  // A line is a paragraph.
  const marked = lines.trim().replaceAll('\n', '\n\n');
  const entities: GoldSpan[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(from, match.index);
    const [whole, name = '', type] = match;
    entities.push({ start: text.length, end: text.length + name.length, type: TYPES[type as keyof typeof TYPES] });
    text += name;
    from = match.index + whole.length;
  }
  return { id, dct: CREATION_TIME, text: text + marked.slice(from), entities };
}
