import { bodiesIn, formsOf, phraseOf } from './noun-phrase.ts';
import { KIND_BY_MODIFIER, KIND_BY_NOUN, KIND_OF_BARE_REPRESENTATIVE, REPRESENTATIVES } from './resources/speaker-nouns.ts';
import type { SpeakerKind } from './types.ts';

/** Returns the kind of the organization or place that the words name, if the caller knows it; null otherwise. */
export type KindLookup = (words: string) => SpeakerKind | null;

/** Maximum number of prepositions that are followed to the organization: “adviser to the head of the committee of the Duma”. */
const MAX_LINKS = 4;

/**
 * Return the kind of speaker that a description names; null if it names none: “governor of Belgorod Oblast” → `official`, “spokesman for the company” →
 * `company`, “two armed groups” → `military`, “a man” → null.
 *
 * @param lookUpKind called with the organization that somebody represents; the words are read only if it returns null
 */
export function kindOfDescription(description: string, lookUpKind: KindLookup = () => null, links = MAX_LINKS): SpeakerKind | null {
  const { words, of } = phraseOf(description);
  const head = words.at(-1);
  if (head === undefined) return null;
  const forms = formsOf(head);
  const before = words.slice(0, -1);
  if (forms[0] === 'media' && before.at(-1)?.toLowerCase() === 'social') return null;
  const byModifier =
    before
      .flatMap((word) =>
        formsOf(word)
          .flatMap((form) => KIND_BY_MODIFIER.get(form) ?? [])
          .slice(0, 1),
      )
      .at(-1) ?? null;
  const own = forms.flatMap((form) => KIND_BY_NOUN.get(form) ?? [])[0] ?? null;
  const representative = forms.find((form) => REPRESENTATIVES.has(form));
  if (own !== null && representative === undefined) {
    // “Military official” is military. An expert who works for a ministry, army or company speaks for it.
    if (byModifier === 'military' && (own === 'official' || own === 'company')) return 'military';
    const employer = own === 'expert' && of !== '' ? kindOfBody(of, lookUpKind, 0) : null;
    return employer === 'official' || employer === 'military' || employer === 'company' ? employer : own;
  }
  if (representative === undefined) return null;
  // “Good government groups” are not officials: “government” is what they are concerned with.
  const modifierKind = representative === 'group' && byModifier === 'official' ? null : byModifier;
  return kindOfBody(of, lookUpKind, links) ?? modifierKind ?? kindBefore(before, lookUpKind) ?? KIND_OF_BARE_REPRESENTATIVE.get(representative) ?? own;
}

/** Return the kind of the organization after “of”, “for” or “at”: that of the first one which the caller knows, else the kind that its words name. */
function kindOfBody(of: string, lookUpKind: KindLookup, links: number): SpeakerKind | null {
  if (of === '') return null;
  for (const body of bodiesIn(of)) {
    const kind = lookUpKind(body);
    if (kind !== null) return kind;
  }
  return links > 0 ? kindOfDescription(of, lookUpKind, links - 1) : null;
}

/** Return the kind of an organization named before its representative: “Kremlin spokesman”, “Russia’s Defence Ministry spokesman”. */
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
