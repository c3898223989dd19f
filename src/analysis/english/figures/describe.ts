import type { Figure, TimeExpression } from '../../core/types.ts';
import type { WhatCounted } from './what-counted.ts';

const WHERE: Record<WhatCounted['from'], string> = {
  beside: 'named beside it',
  before: 'named before it',
  heading: 'by the head of its column',
  earlier: 'carried on from the figure before it',
};
const SCOPE: Record<Figure['scope'], string> = {
  all: '',
  further: 'beside others',
  each: 'for each',
  scene: 'as the scene of what is told',
  part: 'some of a whole that is told of elsewhere',
  planned: 'planned, hoped for or possible, not counted',
  denied: 'the text says that it is not so, or that nobody could confirm it',
};

/** Return the explanation for readers how a figure was interpreted. */
export function describeFigure(
  { surface, counts, state, unit, qualifier, scope, converted }: Figure,
  from: WhatCounted['from'],
  time: TimeExpression | null,
): string {
  const parts = [
    `‘${surface}’${qualifier === null ? '' : `, ${qualifier}`}`,
    unit === null ? (counts === null ? 'the text does not say of what' : `counts ‘${counts}’, ${WHERE[from]}`) : measuredIn(unit, counts),
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
