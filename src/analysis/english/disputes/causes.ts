/** A cause and its effect, as a text gives them. */
export interface Cause {
  cause: string;
  effect: string;
}

/** Ways to give a cause, with the groups of cause and effect. */
const FORMS: readonly RegExp[] = [
  /^(?<cause>[^,;]{3,120}?)\s(?:had |has |may have |probably |most likely )?(?:caused|triggered|set off|led to|brought about|started)\s(?!by\b)(?<effect>[^,;]{3,120})/iu,
  /^(?<effect>[^,;]{3,120}?)\s(?:had been|has been|was|were|is)\s(?:probably |most likely )?(?:caused by|triggered by|started by|set off by|due to|the result of|a result of|down to)\s(?<cause>[^,;]{3,120})/iu,
  /^(?<effect>[^,;]{3,120}?)\s(?:because of|because|as a result of|owing to)\s(?<cause>[^,;]{3,120})/iu,
];
/** Things that go wrong once in a story, of which there can be only one cause. */
const FAILURE =
  /\b(?:collaps\p{L}+|breach\p{L}*|burst|fail(?:ed|ure)|gave way|fires?|blaze|explo(?:ded|sion)|blast|crash(?:ed)?|accident|derail\p{L}+|sank|sinking|capsiz\p{L}+|outbreak|poisoning|spill|leak(?:ed)?|blackout|outage|landslide|avalanche|flood(?:ing|ed)?|deaths?|died)\b/iu;
/** Words by which a text gives no cause, or rejects one. */
const NO_CAUSE = /\b(?:not|never|no|nothing|nobody|n[’']t|whether|if|would|could|unknown|unclear|denie[sd])\b/iu;

/** Return the cause that a statement gives of something that went wrong, and what went wrong; null if it gives none, or rejects it. */
export function causeIn(statement: string): Cause | null {
  const text = statement.replace(/^["“]|["”]$/gu, '').replace(/^that\s/iu, '');
  if (NO_CAUSE.test(text)) return null;
  for (const form of FORMS) {
    const { cause, effect } = form.exec(text)?.groups ?? {};
    if (cause !== undefined && effect !== undefined) return FAILURE.test(effect) && !FAILURE.test(cause) ? { cause, effect } : null;
  }
  return null;
}
