import { createGazetteer, findMentions } from '../../../../src/analysis/english/names/index.ts';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import type { GazetteerEntry, Mention, NamedEntity, Passage } from '../../../../src/analysis/core/types.ts';
import { nameData } from '../../english.ts';

/** Remove the brackets around mentions: “[Kyiv|place] fell” becomes “Kyiv fell”. */
export function withoutBrackets(bracketed: string): string {
  return bracketed.replace(/\[([^\]|]*)\|[^\]]*\]/g, '$1');
}

/** Split a text into passages at blank lines; `# ` marks a heading. */
export function passagesOf(text: string): Passage[] {
  return text
    .split('\n\n')
    .map((block) => (block.startsWith('# ') ? { kind: 'heading', text: block.slice(2), opaque: [] } : { kind: 'paragraph', text: block, opaque: [] }));
}

/** Return the entities and mentions of a text. */
export function read(text: string, entries: GazetteerEntry[] = [], unknownNames = true): { entities: NamedEntity[]; mentions: Mention[]; passages: Passage[] } {
  const passages = passagesOf(text);
  return { passages, ...findMentions(passages, splitSentences(passages), createGazetteer(entries), { unknownNames, ...nameData }) };
}

/** Return a text with its mentions in brackets, each with its `label`. */
export function bracket(text: string, entries: GazetteerEntry[] = [], label: (mention: Mention) => string = ({ type }) => type): string {
  const { passages, mentions } = read(text, entries);
  return passages
    .map((passage, index) => {
      let marked = passage.text;
      for (const mention of mentions.filter((each) => each.passage === index).toReversed()) {
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
