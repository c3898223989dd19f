import type { ExcludedSpans } from './excluded-spans.ts';
import type { Candidate } from './candidate.ts';
import type { Entity, Resolved } from './entity.ts';
import type { CoreferenceResolver } from './coreference-resolver.ts';
import { createNameIndex, nameAt } from '../../core/names/name-index.ts';
import { surnames } from './people.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { isCapitalized, joinWords, type Word } from '../../core/names/words.ts';

/** Legal forms at the end of a company's name. */
const LEGAL_FORM = /(?:,? (?:Inc|Ltd|Corp|Co|Plc|plc|PLC|LLC|LLP|Limited|Pte|Sdn|Bhd|Berhad|AG|SE|NV|SA|AB|ASA|GmbH|Oyj|Tbk|S\.p\.A\.|S\.A\.|N\.V\.)\.?)+$/;

/** Minimum length of a company's name without its legal form, in letters. */
const MIN_LENGTH = 4;

/** Return a company's name without its legal form: “Sembawang Marine” for “Sembawang Marine Pte Ltd”; undefined if it has none. */
function withoutLegalForm(text: string): string | undefined {
  const bareName = text.replace(LEGAL_FORM, '');
  return bareName !== text && bareName.length >= MIN_LENGTH ? bareName : undefined;
}

/**
 * Return mentions of already resolved names in text that no candidate covers, for example in headlines, where capital letters say nothing.
 *
 * @param nonEntities candidates that were resolved to no entity; their words are skipped
 */
export function findRepeatMentions(
  words: Word[],
  resolved: Resolved[],
  nonEntities: Candidate[],
  coreferences: CoreferenceResolver,
  excluded: ExcludedSpans,
): Resolved[] {
  const covered = new Uint8Array(words.length);
  for (const { first, last } of [...resolved, ...nonEntities]) covered.fill(1, first, last + 1);
  const names = new Map<string, Entity | null>();
  for (const { text, entity } of resolved) {
    names.set(text, names.has(text) && names.get(text) !== entity ? null : entity);
    const bareName = entity.type === 'organization' ? withoutLegalForm(text) : undefined;
    if (bareName !== undefined && !names.has(bareName)) names.set(bareName, entity);
    if (entity.type === 'person')
      for (const surname of surnames(text)) {
        // Null: whom a surname means is decided by coreference.
        if (!names.has(surname)) names.set(surname, null);
      }
  }
  const index = createNameIndex(names);
  const mentions: Resolved[] = [];
  for (let first = 0; first < words.length; first++) {
    const word = words[first];
    if (covered[first] === 1 || !isCapitalized(word)) continue;
    if (word.opensSentence && COMMON_WORDS.has(word.lower) && !names.get(word.text)) continue;
    const name = nameAt(index, words, first);
    if (name === undefined || covered[name.last] === 1) continue;
    const candidate: Candidate = { first, last: name.last, text: joinWords(words, first, name.last) };
    const [entity] = name.values;
    const coreference = coreferences.resolve(candidate);
    if (entity && !excluded.has(entity.key, first, name.last))
      mentions.push({ ...candidate, entity, why: `‘${candidate.text}’: a name that the article uses for ${entity.name}` });
    else if (coreference && coreference !== 'unresolved')
      mentions.push({ ...candidate, entity: coreference.entity, why: `‘${candidate.text}’: ${coreference.why}` });
    first = name.last;
  }
  return mentions;
}
