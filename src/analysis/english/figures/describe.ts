import type { Figure, TimeExpression } from '../../core/types.ts';
import type { WhatCounted } from './what-counted.ts';

/** Words for where the text names what is counted. */
const WHERE: Record<WhatCounted['from'], string> = {
  beside: 'named beside it',
  before: 'named before it',
  heading: 'by the heading of its column',
  earlier: 'as the figure before it does',
};
/** Sentences on the scope of a figure. */
const SCOPE: Record<Figure['scope'], string> = {
  all: '',
  further: 'It is in addition to others.',
  each: 'It is for each one.',
  detail: 'It says where something happens.',
  part: 'It is part of a number given elsewhere.',
  planned: 'It is planned, hoped for or possible, not counted.',
  denied: 'The text says that it is wrong, or that nobody could confirm it.',
};
/** Symbols of units that readers know under another form than the stored one. */
const UNIT_SYMBOLS: Readonly<Record<string, string>> = { km2: 'km²', m2: 'm²', m3: 'm³' };

/** Return the explanation, for readers, of how a figure was interpreted: “‘24’ counts ‘person’, named beside it: those killed. As of the day of publication.” */
export function describeFigure(
  { surface, counts, measures, change, state, unit, qualifier, scope, converted }: Figure,
  from: WhatCounted['from'],
  time: TimeExpression | null,
): string {
  const number = `‘${surface}’${qualifier === null ? '' : ` (${qualifier})`}`;
  const ofState = state === null || counts === state ? '' : `: those ${state}`;
  const whatCounted = counts === null ? ` counts something that the text does not name${ofState}` : ` counts ‘${counts}’, ${WHERE[from]}${ofState}`;
  const ofMeasure = measures === null ? '' : `: ‘${measures}’`;
  const sentences = [
    `${number}${unit === null ? (counts === null && measures !== null ? ' is a number' : whatCounted) : givenIn(unit, counts)}${ofMeasure}.`,
    change === null ? '' : `It is the size of a ${change}.`,
    SCOPE[scope],
    converted ? `It is converted exactly into ${symbolOf(converted.unit)}.` : '',
    time ? `As of ‘${time.surface}’, ${time.label}.` : 'As of the day of publication: the text gives no other.',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Return the words for a unit: “is given in km”, “is a share of ‘voter’, in %”. */
function givenIn(unit: string, counts: string | null): string {
  return counts === null ? ` is given in ${symbolOf(unit)}` : ` is a share of ‘${counts}’, in ${symbolOf(unit)}`;
}

function symbolOf(unit: string): string {
  return UNIT_SYMBOLS[unit] ?? unit;
}
