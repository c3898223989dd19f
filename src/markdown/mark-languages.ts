import type { Element, ElementContent, Root } from 'hast';
import { languageOf, SCRIPTS } from '../text/index.ts';

/** Runs of letters of one script other than Latin, with the spaces and punctuation between them: “Вячеслав Гладков”. Latin is left out because Latin names occur in texts of any script. */
const RUNS = SCRIPTS.filter(([code]) => code !== 'Latn')
  .map(([, letters]) => letters.source)
  .map((letter) => `(?:${letter})(?:(?:${letter}|[\\p{M}\\p{P}\\p{Zs}\\n])*(?:${letter}|\\p{M}))?`)
  .join('|');
const FOREIGN = new RegExp(RUNS, 'gu');
/** Any character from the first letter that is not Latin on, except general punctuation such as “”. Most texts have none, and finding that out takes a fifth of the time of a search for runs. */
const MAY_BE_FOREIGN = /[\u02EA-\u1FFF\u2070-\u{10FFFF}]/u;
/** Elements with text that is not natural language. */
const OPAQUE = new Set(['code', 'kbd', 'samp', 'pre']);

/**
 * Mark words in another script than that of the text with a language such as `und-Cyrl` or `und-Arab`, in place, for programs that read aloud. `und` means that
 * the language is unknown. For names, the edition replaces it by the language that an editor gave (edition/articles/addresses.ts).
 *
 * @param language of the text (BCP 47)
 */
export function markLanguages(tree: Root, language: string): void {
  tree.children = markAll(tree.children as ElementContent[], language);
}

/** Return nodes with the words in another script marked. Elements with a language, and code, are unchanged. */
function markAll(nodes: ElementContent[], language: string): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return runsOf(node.value, language);
    if (node.type === 'element' && !OPAQUE.has(node.tagName) && node.properties['lang'] === undefined) node.children = markAll(node.children, language);
    return [node];
  });
}

/** Return a text as nodes: a `<span lang>` for each run in another script, and the text between them. */
function runsOf(text: string, language: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let position = 0;
  for (const { 0: run, index } of MAY_BE_FOREIGN.test(text) ? text.matchAll(FOREIGN) : []) {
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
