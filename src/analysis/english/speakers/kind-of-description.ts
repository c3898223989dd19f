import { organizationPhrases, formsOf, phraseOf } from './noun-phrase.ts';
import { KIND_BY_MODIFIER, KIND_BY_NOUN, KIND_OF_BARE_REPRESENTATIVE, REPRESENTATIVES } from './resources/speaker-nouns.ts';
import type { SpeakerKind } from './types.ts';

/** Returns the kind of the organization or place that the words name, if the caller knows it; null otherwise. */
export type KindLookup = (words: string) => SpeakerKind | null;

/** Maximum number of prepositions between a speaker and the organization: “adviser to the head of the committee of the Duma” has three. */
const MAX_PREPOSITIONS = 4;

/**
 * Return the kind of speaker that a description names: “governor of Belgorod Oblast” → `official`, “spokesman for the company” → `company`, “two armed
 * groups” → `military`. Null if its words show no kind: “a man”.
 *
 * @param lookUpKind called with the name of the organization that somebody represents. If it returns null, the words of that name decide
 * @param maxPrepositions maximum number of prepositions that are followed to the organization
 */
export function kindOfDescription(description: string, lookUpKind: KindLookup = () => null, maxPrepositions = MAX_PREPOSITIONS): SpeakerKind | null {
  const { words, complement } = phraseOf(description);
  const head = words.at(-1);
  if (head === undefined) return null;
  const forms = formsOf(head);
  const before = words.slice(0, -1);
  if (forms[0] === 'media' && before.at(-1)?.toLowerCase() === 'social') return null;
  const kindByModifier =
    before
      .flatMap((word) =>
        formsOf(word)
          .flatMap((form) => KIND_BY_MODIFIER.get(form) ?? [])
          .slice(0, 1),
      )
      .at(-1) ?? null;
  const kindByNoun = forms.flatMap((form) => KIND_BY_NOUN.get(form) ?? [])[0] ?? null;
  const representative = forms.find((form) => REPRESENTATIVES.has(form));
  if (kindByNoun !== null && representative === undefined) {
    // “Military official” is military. An expert who works for a ministry, army or company speaks for it.
    if (kindByModifier === 'military' && (kindByNoun === 'official' || kindByNoun === 'company')) return 'military';
    const employer = kindByNoun === 'expert' && complement !== '' ? kindOfOrganization(complement, lookUpKind, 0) : null;
    return employer === 'official' || employer === 'military' || employer === 'company' ? employer : kindByNoun;
  }
  if (representative === undefined) return null;
  // “Good government groups” are not officials: they campaign for good government.
  const modifierKind = representative === 'group' && kindByModifier === 'official' ? null : kindByModifier;
  return (
    kindOfOrganization(complement, lookUpKind, maxPrepositions) ??
    modifierKind ??
    kindBefore(before, lookUpKind) ??
    KIND_OF_BARE_REPRESENTATIVE.get(representative) ??
    kindByNoun
  );
}

/** Return the kind of the organization that the words after “of”, “for” or “at” name: the first kind that the caller knows, else the kind that the words show. */
function kindOfOrganization(complement: string, lookUpKind: KindLookup, maxPrepositions: number): SpeakerKind | null {
  if (complement === '') return null;
  for (const phrase of organizationPhrases(complement)) {
    const kind = lookUpKind(phrase);
    if (kind !== null) return kind;
  }
  return maxPrepositions > 0 ? kindOfDescription(complement, lookUpKind, maxPrepositions - 1) : null;
}

/** Return the kind of the organization that is named before its representative: “Kremlin spokesman”, “Russia’s Defence Ministry spokesman”. */
function kindBefore(before: readonly string[], lookUpKind: KindLookup): SpeakerKind | null {
  for (let from = 0; from < before.length; from++) {
    const kind = lookUpKind(
      before
        .slice(from)
        .join(' ')
        .replace(/['’]s?$/u, ''),
    );
    if (kind !== null) return kind;
  }
  return null;
}
