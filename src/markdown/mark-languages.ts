import type { Element, ElementContent, Root } from 'hast';
import { languageOf, SCRIPTS } from '../text/index.ts';

/** Runs of each script, with the spaces and punctuation inside them. Latin names occur in texts of any script, so they are not marked. */
const RUNS = SCRIPTS.filter(([code]) => code !== 'Latn')
  .map(([, letters]) => letters.source)
  .map((letter) => `(?:${letter})(?:(?:${letter}|[\\p{M}\\p{P}\\p{Zs}\\n])*(?:${letter}|\\p{M}))?`)
  .join('|');
const FOREIGN = new RegExp(RUNS, 'gu');
/** Elements whose text is not natural language, or whose language is given by the author. */
const OPAQUE = new Set(['code', 'kbd', 'samp', 'pre']);

/**
 * Mark words in a script other than the text's with the language `und-Cyrl`, `und-Arab` …, in place, for programs that read aloud. Letters alone do not tell
 * which language it is; for names, the edition fills in the language that an editor gave (edition/articles/addresses.ts).
 *
 * @param language of the text (BCP 47)
 */
export function markLanguages(tree: Root, language: string): void {
  tree.children = markAll(tree.children as ElementContent[], language);
}

function markAll(nodes: ElementContent[], language: string): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return runsOf(node.value, language);
    if (node.type === 'element' && !OPAQUE.has(node.tagName) && node.properties['lang'] === undefined) node.children = markAll(node.children, language);
    return [node];
  });
}

function runsOf(text: string, language: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let position = 0;
  for (const { 0: run, index } of text.matchAll(FOREIGN)) {
    const lang = languageOf(run, language);
    if (lang === undefined) continue;
    if (index > position) nodes.push({ type: 'text', value: text.slice(position, index) });
    const span: Element = { type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value: run }] };
    nodes.push(span);
    position = index + run.length;
  }
  if (position < text.length) nodes.push({ type: 'text', value: text.slice(position) });
  return nodes;
}
