import type { Modifier, Proposal, Refiner } from '../types.ts';

/** Words before an expression that say how near to it the time lies; with the rest of the words they are part of the phrase. */
const forms: { words: RegExp; modifier: Modifier; label: (word: string) => string }[] = [
  { words: /\b(?:the\s)?(?:very\s)?(beginning|start|middle|end)\sof\s(?:the\s)?$/i, modifier: 'START', label: (word) => `${word} of` },
  { words: /\b(?:very\s)?(early|mid|late)(?:\s(?:in|on)\s(?:the\s)?|[\s-](?:the\s)?)$/i, modifier: 'MID', label: (word) => (word === 'mid' ? 'mid-' : word) },
  {
    words: /\b(about|around|roughly|approximately|circa|nearly|almost|some|more than|over|less than|at least|just over|just under|up to|at most)\s(?:the\s)?$/i,
    modifier: 'APPROX',
    label: () => 'about',
  },
];

const sides: Record<string, Modifier> = { beginning: 'START', start: 'START', early: 'START', middle: 'MID', mid: 'MID', end: 'END', late: 'END' };

/** Whether a modifier can stand before it: not before a day of the week, nor before “yesterday”, but before months, years, dates. */
function takes({ meaning, part, clock }: Proposal, surface: string, modifier: Modifier, word: string): boolean {
  // “Over the past six months” tells where, not how long about.
  const ofKnownStretch = /^(?:the|past|last|next|recent|coming)\b/i.test(surface);
  if (meaning.kind === 'set' || meaning.kind === 'vague' || meaning.kind === 'then') return false;
  if (meaning.kind === 'duration') return modifier === 'APPROX' && !ofKnownStretch;
  if (modifier === 'APPROX') {
    if (clock && /^(?:about|around|roughly|approximately|nearly|almost)$/.test(word)) return true;
    if (meaning.kind === 'offset') return (meaning.count < 0 || meaning.from === 'text') && !part;
    return /^(?:about|around|circa|approximately|roughly)$/.test(word);
  }
  if (/^(?:beginning|start|middle|end)$/.test(word) || !(meaning.kind === 'recurring' && meaning.month === undefined && meaning.season === undefined))
    return true;
  return meaning.weekday !== undefined;
}

/** Length of the article in “the early 1990s”: decades and centuries have one of their own. */
function articleOf({ meaning }: Proposal, before: string): number {
  const unit = meaning.kind === 'fixed' ? meaning.period.unit : null;
  return (unit === 'decade' || unit === 'century') && /\bthe\s$/i.test(before) ? 4 : 0;
}

/** “About two years ago” is a count that is not exact; before a date or an hour, as in “around 4 July”, the word is a preposition: of the phrase, not of the expression. */
function isPrepositional({ meaning }: Proposal, modifier: Modifier): boolean {
  return modifier === 'APPROX' && meaning.kind !== 'duration' && meaning.kind !== 'offset';
}

/** “Early June”, “the end of 2023”, “about 3 p.m.”, “more than half a year”: the words before it that say how near. */
export const addModifier: Refiner = (proposals, { passage: { text } }) =>
  proposals.map((proposal, index) => {
    if (proposal.modifier) return proposal;
    const floor = proposals[index - 1]?.end ?? 0;
    const before = text.slice(Math.max(floor, proposal.start - 28), proposal.start);
    for (const { words, modifier, label } of forms) {
      const match = words.exec(before);
      const word = match?.[1]?.toLowerCase().replace(/\s+/g, ' ') ?? '';
      const chosen = sides[word] ?? modifier;
      // “The start of the 2014 games” is the start of the games.
      if (match && /\bthe\s$/i.test(match[0]) && proposal.meaning.kind === 'fixed' && proposal.meaning.period.unit === 'year') continue;
      if (!match || !takes(proposal, text.slice(proposal.start, proposal.start + 8), chosen, word)) continue;
      const start = proposal.start - match[0].length - articleOf(proposal, before.slice(0, -match[0].length));
      const modified = { ...proposal, modifier: chosen, modifierWord: label(word) };
      return isPrepositional(proposal, chosen) ? { ...modified, phraseStart: start } : { ...modified, start };
    }
    return proposal;
  });
