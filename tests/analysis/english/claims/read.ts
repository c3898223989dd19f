import { findClaims } from '../../../../src/analysis/english/claims/index.ts';
import { createGazetteer, findMentions } from '../../../../src/analysis/english/names/index.ts';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import type { Claim, GazetteerEntry, NamedEntity, Passage, PassageSpan } from '../../../../src/analysis/core/types.ts';
import { nameData } from '../../english.ts';

/** Entities in the sentences of these tests. */
export const GAZETTEER: GazetteerEntry[] = [
  { id: 'okafor', name: 'Ada Okafor', type: 'person', aliases: [] },
  { id: 'lind', name: 'Jonas Lind', type: 'person', aliases: [] },
  { id: 'harbour', name: 'Harbour Authority', type: 'organization', aliases: [] },
  { id: 'rescue', name: 'Northern Rescue League', type: 'organization', aliases: [] },
  // A person whose name is entered for an organization.
  { id: 'lane', name: 'Piers Lane', type: 'organization', aliases: [] },
  { id: 'northport', name: 'Northport', type: 'place', aliases: [] },
];

/** Split a text into passages at blank lines; `# ` marks a heading, `> ` a block quotation. */
export function passagesOf(text: string): Passage[] {
  return text.split('\n\n').map((block): Passage => {
    if (block.startsWith('# ')) return { kind: 'heading', text: block.slice(2), opaque: [] };
    return block.startsWith('> ') ? { kind: 'quote', text: block.slice(2), opaque: [] } : { kind: 'paragraph', text: block, opaque: [] };
  });
}

/** Return the claims and entities of passages. */
export function readClaims(passages: Passage[]): { claims: Claim[]; entities: NamedEntity[] } {
  const sentences = splitSentences(passages);
  const { entities, mentions } = findMentions(passages, sentences, createGazetteer(GAZETTEER), { unknownNames: true, ...nameData });
  const times = findTimes(passages, sentences, { published: '2023-07-05' });
  return { claims: findClaims({ passages, sentences, entities, mentions, times }), entities };
}

/** Return one line for each claim of a text: `source {cue} content | content`, with “-” for missing parts. */
export function linesOf(text: string): string[] {
  const passages = passagesOf(text);
  const words = ({ passage, start, end }: PassageSpan): string => passages[passage]!.text.slice(start, end);
  return readClaims(passages).claims.map(
    ({ source, cue, content }) => `${source ? words(source) : '-'} {${cue ? words(cue) : '-'}} ${content.map(words).join(' | ')}`,
  );
}

/**
 * Return one line for each claim of a text, `source {cue} content | content – polarity`, without the polarity if it is “said”. A source that is not written beside the cue
 * is in parentheses: `(Lind)`, or `(nobody)` if there is none. `{}` means that there is no cue.
 */
export function linesWithPolarity(text: string): string[] {
  const passages = passagesOf(text);
  const words = ({ passage, start, end }: PassageSpan): string => passages[passage]!.text.slice(start, end);
  return readClaims(passages).claims.map(({ source, sourceName, cue, content, polarity }) => {
    const who = source ? words(source) : `(${sourceName ?? 'nobody'})`;
    return `${who} {${cue ? words(cue) : ''}} ${content.map(words).join(' | ')}${polarity === 'said' ? '' : ` – ${polarity}`}`;
  });
}
