import { createGazetteer, findMentions } from '../../../../src/analysis/english/names/index.ts';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import type { GazetteerEntry, Mention, Passage } from '../../../../src/analysis/core/types.ts';
import { nameData } from '../../english.ts';

/** Return a text without the brackets around mentions: “[Kyiv|place] fell” → “Kyiv fell”. */
export function withoutBrackets(bracketed: string): string {
  return bracketed.replace(/\[([^\]|]*)\|[^\]]*\]/g, '$1');
}

/** Return the passages of a text: blocks between blank lines. A block that begins with `# ` is a heading. */
export function passagesOf(text: string): Passage[] {
  return text
    .split('\n\n')
    .map((block) => (block.startsWith('# ') ? { kind: 'heading', text: block.slice(2), opaque: [] } : { kind: 'paragraph', text: block, opaque: [] }));
}

/** Return the passages of a text, and the entities, mentions, descriptions and nationalities that are found in it. */
export function namesIn(
  text: string,
  entries: GazetteerEntry[] = [],
  { unknownNames = true }: { unknownNames?: boolean } = {},
): ReturnType<typeof findMentions> & { passages: Passage[] } {
  const passages = passagesOf(text);
  return { passages, ...findMentions(passages, splitSentences(passages), createGazetteer(entries), { unknownNames, ...nameData }) };
}

/** Return a text with its mentions in brackets, each with its `label`: “[Kyiv|place] fell”. */
export function bracket(text: string, entries: GazetteerEntry[] = [], label: (mention: Mention) => string = ({ type }) => type): string {
  const { passages, mentions } = namesIn(text, entries);
  return passages
    .map((passage, index) => {
      let marked = passage.text;
      for (const mention of mentions.filter((candidate) => candidate.passage === index).toReversed()) {
        marked = `${marked.slice(0, mention.start)}[${mention.surface}|${label(mention)}]${marked.slice(mention.end)}`;
      }
      return passage.kind === 'heading' ? `# ${marked}` : marked;
    })
    .join('\n\n');
}

/** Create a gazetteer entry. */
export function entry(id: string, name: string, type: GazetteerEntry['type'], ...aliases: string[]): GazetteerEntry {
  return { id, name, type, aliases };
}
