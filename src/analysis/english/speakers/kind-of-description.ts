import { bodiesIn, formsOf, phraseOf } from './noun-phrase.ts';
import { KIND_BY_MODIFIER, KIND_BY_NOUN, KIND_OF_BARE_RELAY, RELAYS } from './resources/speaker-nouns.ts';
import type { SpeakerKind } from './types.ts';

/** Returns the kind of a body or place by the words that name it, where more is known of it than the words say; null otherwise. */
export type SpokenFor = (words: string) => SpeakerKind | null;

/** How often “of” is followed: “adviser to the head of the committee of the Duma”. */
const MAX_LINKS = 4;

/**
 * Return the kind of speaker that a description tells; null if it tells none: “governor of Belgorod Oblast” → `official`, “spokesman for the company” →
 * `company`, “two armed groups” → `military`, “a man” → null.
 *
 * @param spokenFor asked for what a spokesman, a head or a member is of, before its words are looked at
 */
export function kindOfDescription(description: string, spokenFor: SpokenFor = () => null, links = MAX_LINKS): SpeakerKind | null {
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
  const relay = forms.find((form) => RELAYS.has(form));
  if (own !== null && relay === undefined) {
    // “Military official”; and an engineer of a ministry speaks for it.
    if (byModifier === 'military' && (own === 'official' || own === 'company')) return 'military';
    const employer = own === 'expert' && of !== '' ? kindOfBody(of, spokenFor, 0) : null;
    return employer === 'official' || employer === 'military' || employer === 'company' ? employer : own;
  }
  if (relay === undefined) return null;
  // “Good government groups” want something of a government, and are none.
  const told = relay === 'group' && byModifier === 'official' ? null : byModifier;
  return kindOfBody(of, spokenFor, links) ?? told ?? kindBefore(before, spokenFor) ?? KIND_OF_BARE_RELAY.get(relay) ?? own;
}

/** The kind of what somebody is of: of the first body behind “of”, “for” or “at” of which more is known, or else by its words. */
function kindOfBody(of: string, spokenFor: SpokenFor, links: number): SpeakerKind | null {
  if (of === '') return null;
  for (const body of bodiesIn(of)) {
    const kind = spokenFor(body);
    if (kind !== null) return kind;
  }
  return links > 0 ? kindOfDescription(of, spokenFor, links - 1) : null;
}

/** The kind of a body that is named before its spokesman: “Kremlin spokesman”, “Russia’s Defence Ministry spokesman”. */
function kindBefore(before: readonly string[], spokenFor: SpokenFor): SpeakerKind | null {
  for (let from = 0; from < before.length; from++) {
    const kind = spokenFor(
      before
        .slice(from)
        .join(' ')
        .replace(/['’]s?$/u, ''),
    );
    if (kind !== null) return kind;
  }
  return null;
}
