import type { Figure, TimeExpression } from '../../core/types.ts';
import type { WhatCounted } from './what-counted.ts';

/** Words for where the text names what is counted. */
const WHERE: Record<WhatCounted['from'], string> = {
  beside: 'named beside it',
  before: 'named before it',
  heading: 'by the heading of its column',
  earlier: 'the same as for the figure before it',
};
/** Words for the scope of a figure. */
const SCOPE: Record<Figure['scope'], string> = {
  all: '',
  further: 'in addition to others',
  each: 'for each',
  scene: 'where something happens',
  part: 'part of a number given elsewhere',
  planned: 'planned, hoped for or possible, not counted',
  denied: 'the text says that it is wrong, or that nobody could confirm it',
};

/** Return the explanation, for readers, of how a figure was interpreted: “‘24 people’; counts ‘person’, named beside it; killed; as of the day of publication”. */
export function describeFigure(
  { surface, counts, state, unit, qualifier, scope, converted }: Figure,
  from: WhatCounted['from'],
  time: TimeExpression | null,
): string {
  const whatCounted = counts === null ? 'the text does not say what is counted' : `counts ‘${counts}’, ${WHERE[from]}`;
  const parts = [
    `‘${surface}’${qualifier === null ? '' : `, ${qualifier}`}`,
    unit === null ? whatCounted : measuredIn(unit, counts),
    ...(state === null || counts === state ? [] : [state]),
    ...(SCOPE[scope] === '' ? [] : [SCOPE[scope]]),
    ...(converted ? [`converted exactly into ${converted.unit}`] : []),
    time ? `as of ‘${time.surface}’, ${time.label}` : 'as of the day of publication',
  ];
  return parts.join('; ');
}

/** Return the words for a unit: “measured in km”, “a share of ‘voter’, in %”. */
function measuredIn(unit: string, counts: string | null): string {
  return counts === null ? `measured in ${unit}` : `a share of ‘${counts}’, in ${unit}`;
}
