import type { Mention, Span } from '../../analysis/core/index.ts';
import type { NameSpan } from './unexplained-definites.ts';
import type { ShortName } from './shown-words.ts';

/** The full names of the persons in an article. */
export class FullNames {
  /** Entity key → longest name of more than one word. */
  readonly fullNames = new Map<string, string>();

  constructor(mentions: readonly Mention[]) {
    for (const { type, nominal, entity, surface } of mentions) {
      if (type === 'person' && !nominal && /\s/.test(surface) && surface.length > (this.fullNames.get(entity)?.length ?? 0))
        this.fullNames.set(entity, surface);
    }
  }

  /**
   * Return the surnames in a span of people whom the article elsewhere calls by first name and surname. Offsets are relative to the span. Only a person's first mention in the span
   * is considered: in “Ann Brown said … Brown left”, “Brown” needs no first name.
   */
  shortNamesIn(mentions: readonly Mention[], span: Span): ShortName[] {
    const seen = new Set<string>();
    return mentions.flatMap(({ type, nominal, entity, surface, start, end }) => {
      if (type !== 'person' || nominal || seen.has(entity)) return [];
      seen.add(entity);
      const full = this.fullNames.get(entity);
      if (/\s/.test(surface) || full === undefined || !full.endsWith(` ${surface}`)) return [];
      return [{ start: start - span.start, end: end - span.start, firstNames: full.slice(0, -surface.length - 1) }];
    });
  }
}

/** Word before a name that makes it clear without a first name: an office (“President Hollande”; “Mr” does not), or “Hurricane” for a storm that is typed as a person. */
const TITLE =
  /\b(?:President|Vice-President|Governor|Mayor|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Pope|Senator|Secretary|Judge|Justice|General|Admiral|Bishop|Archbishop|Cardinal|Saint|Captain|Professor|Hurricane|Storm|Typhoon|Cyclone) $/;

/** Whether the person whom a sentence names first has only a surname, without a title, and the article gives no first name: “Whitmore stated on Friday …”. */
export function hasUnknownPerson(text: string, names: readonly NameSpan[], shortNames: readonly ShortName[]): boolean {
  const first = names.find(({ type }) => type === 'person');
  if (first === undefined) return false;
  const { start, end } = first;
  // “The stern of the Lumen”, “the first ferry of Kystruten”: after a preposition, a name is often the name of a thing.
  if (/\b(?:the|of|on|in|at|to|by|for|from|with) $/i.test(text.slice(0, start))) return false;
  return !/\s/.test(text.slice(start, end)) && !shortNames.some((name) => name.start === start) && !TITLE.test(text.slice(0, start));
}
