import type { FigureState } from '../../core/index.ts';

/** Other words for what a toll counts, by the state of the people that its title ends in: readers who search for “deaths” mean “People killed”. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  killed: 'death deaths dead died fatalities casualties toll',
  injured: 'injuries wounded hurt casualties toll',
  missing: 'disappeared',
  displaced: 'evacuated refugees fled',
  detained: 'arrested arrests',
} satisfies Partial<Record<FigureState, string>>;

/** Return other words under which a series is found, from what it counts: “death deaths …” for “People killed”. Empty if it is no toll. */
export function tollWords(what: string): string {
  return OTHER_WORDS[what.toLowerCase().split(' ').at(-1) ?? ''] ?? '';
}
