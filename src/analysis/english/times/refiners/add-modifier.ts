import type { Modifier, Proposal, Refiner } from '../types.ts';

/** Modifiers before an expression. `label` returns the modifier as shown in the label. For “middle”, “end” and “late”, `sides` overrides `modifier`. */
const forms: { words: RegExp; modifier: Modifier; label: (word: string) => string }[] = [
  { words: /\b(?:the\s)?(?:very\s)?(beginning|start|middle|end)\sof\s(?:the\s)?$/i, modifier: 'START', label: (word) => `${word} of` },
  { words: /\b(?:very\s)?(early|mid|late)(?:\s(?:in|on)\s(?:the\s)?|[\s-](?:the\s)?)$/i, modifier: 'MID', label: (word) => (word === 'mid' ? 'mid-' : word) },
  {
    words: /\b(about|around|roughly|approximately|circa|nearly|almost|some|more than|over|less than|at least|just over|just under|up to|at most)\s(?:the\s)?$/i,
    modifier: 'APPROX',
    label: () => 'about',
  },
];

/** The modifier that each word for a side of a period expresses. */
const sides: Record<string, Modifier> = { beginning: 'START', start: 'START', early: 'START', middle: 'MID', mid: 'MID', end: 'END', late: 'END' };

/** Return whether an expression can take a modifier: months, years and dates can, “yesterday” cannot. */
function acceptsModifier({ meaning, part, clock }: Proposal, surface: string, modifier: Modifier, word: string): boolean {
  if (meaning.kind === 'set' || meaning.kind === 'vague' || meaning.kind === 'then') return false;
  // In “over the past six months”, “over” is a preposition.
  if (meaning.kind === 'duration') return modifier === 'APPROX' && !/^(?:the|past|last|next|recent|coming)\b/i.test(surface);
  if (modifier === 'APPROX') {
    if (clock && /^(?:about|around|roughly|approximately|nearly|almost)$/.test(word)) return true;
    if (meaning.kind === 'offset') return (meaning.count < 0 || meaning.from === 'text') && !part;
    return /^(?:about|around|circa|approximately|roughly)$/.test(word);
  }
  if (/^(?:beginning|start|middle|end)$/.test(word) || meaning.kind !== 'recurring') return true;
  return meaning.month !== undefined || meaning.season !== undefined || meaning.weekday !== undefined;
}

/** Return the length of the article before a modifier that belongs to a decade or century (“the early 1990s”), else 0. */
function articleLength({ meaning }: Proposal, before: string): number {
  const unit = meaning.kind === 'fixed' ? meaning.period.unit : null;
  return (unit === 'decade' || unit === 'century') && /\bthe\s$/i.test(before) ? 4 : 0;
}

/** Return whether a modifier belongs to the phrase but not to the expression, as a preposition does: “around” in “around 4 July”, but not in “around two years ago”. */
function isPrepositional({ meaning }: Proposal, modifier: Modifier): boolean {
  return modifier === 'APPROX' && meaning.kind !== 'duration' && meaning.kind !== 'offset';
}

/** Add the modifier before an expression: “early June”, “the end of 2023”, “about 3 p.m.”, “more than half a year”. */
export const addModifier: Refiner = (proposals, { passage: { text } }) =>
  proposals.map((proposal, index) => {
    if (proposal.modifier) return proposal;
    const previousEnd = proposals[index - 1]?.end ?? 0;
    const before = text.slice(Math.max(previousEnd, proposal.start - 28), proposal.start);
    for (const { words, modifier, label } of forms) {
      const match = words.exec(before);
      const word = match?.[1]?.toLowerCase().replace(/\s+/g, ' ') ?? '';
      const chosen = sides[word] ?? modifier;
      // “The start of the 2014 games” is the start of the games.
      if (match && /\bthe\s$/i.test(match[0]) && proposal.meaning.kind === 'fixed' && proposal.meaning.period.unit === 'year') continue;
      if (!match || !acceptsModifier(proposal, text.slice(proposal.start, proposal.start + 8), chosen, word)) continue;
      const start = proposal.start - match[0].length - articleLength(proposal, before.slice(0, -match[0].length));
      const modified = { ...proposal, modifier: chosen, modifierWord: label(word) };
      return isPrepositional(proposal, chosen) ? { ...modified, phraseStart: start } : { ...modified, start };
    }
    return proposal;
  });
