import type { FigureState } from '../../core/types.ts';
import { PEOPLE, STATES, STATE_VERBS } from './resources/nouns.ts';

const AUXILIARIES =
  '(?:(?:,|have|has|had|were|was|are|is|been|being|be|who|that|also|reportedly|confirmed|feared|believed|reported|still|already|to|now|more|others?|or|went|go|gone)\\s+){0,5}';
const behind = new RegExp(`^\\s*,?\\s*${AUXILIARIES}(?:${STATES.map(([, words]) => `(${words})`).join('|')})\\b`, 'i');
const before = new RegExp(
  `\\b(?:${STATE_VERBS.map(([, words]) => `(${words})`).join('|')})(?:\\s+(?:to|at|is|was|of|reached|stood at|stands at|rose to|has risen to|climbed to|as|a total of|another|an?|:))*\\s*$`,
  'i',
);
const words = new Map(STATES.map(([state, list]) => [state, new RegExp(`\\b(?:${list})\\b`, 'i')]));

/** How far around a number it is looked. */
const LOOK = 70;
/** A state with the word for it. */
interface StateRead {
  state: FigureState;
  /** The word, in lower case: “dead”, “wounded”, “death toll”. */
  word: string;
}

function stateOf(found: RegExpExecArray | null, list: readonly (readonly [string, string])[]): StateRead | null {
  if (!found) return null;
  const group = found.findIndex((word, index) => index > 0 && word !== undefined);
  return { state: list[group - 1]![0] as FigureState, word: found[group]!.toLowerCase() };
}

/**
 * What becomes of those that are counted: “[24 people] have been killed”, “injuring [45]”, “death toll rose to [14]”.
 *
 * @param from where the figure begins, its qualifier included
 * @param to where what it counts ends
 */
export function readState(text: string, from: number, to: number, sentence: { start: number; end: number }): StateRead | null {
  const after = text.slice(to, Math.min(sentence.end, to + LOOK));
  // “13 deaths”, “45 injured people”: the state may be the noun itself.
  return stateOf(behind.exec(after), STATES) ?? stateOf(before.exec(text.slice(Math.max(sentence.start, from - LOOK), from)), STATE_VERBS);
}

/** The state that a noun or the head of a column names: “Dead”, “Number of injured”, “evacuees”. */
export function stateNamed(text: string): FigureState | null {
  for (const [state, pattern] of words) if (pattern.test(text)) return state as FigureState;
  return null;
}

/** What a count is said to count where only a state is given: “45 wounded”, “a death toll of 14”; null where the word is none for those it befell. */
export function nounOfState({ state, word }: StateRead): string | null {
  if (/death/.test(word)) return 'death';
  if (/^(?:kill|wound)/.test(word)) return word.startsWith('kill') ? 'killed' : 'wounded';
  if (/^(?:injured|missing)$/.test(word)) return word;
  return state === 'killed' ? 'dead' : state === 'injured' ? 'injured' : null;
}

/** Whether a state befalls what a noun names: people and animals are killed and evacuated, houses and tanks are not. */
export function isOfPeople(noun: string | null): boolean {
  return noun === null || PEOPLE.has(noun);
}
