import type { Figure } from '../../core/types.ts';
import { UNITS } from './resources/units.ts';

const unitLabels = new Map(UNITS.map(({ id, label }) => [id, label ?? id]));
/** Qualifiers as prefixes of a label. */
const QUALIFIERS: Record<NonNullable<Figure['qualifier']>, string> = {
  about: 'about ',
  almost: 'almost ',
  'more than': 'more than ',
  'at least': 'at least ',
  'less than': 'less than ',
  'at most': 'at most ',
  'up to': 'up to ',
  between: '',
};

/** Format a number for readers: 1294.5 becomes “1,294.5”. */
export function numberLabel(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** Format an amount with its unit: “28–35 km”, “12 %”. */
function amountLabel(value: Figure['value'], unit: string | null): string {
  const amount = typeof value === 'number' ? numberLabel(value) : value.map(numberLabel).join('–');
  return unit === null ? amount : `${amount} ${unitLabels.get(unit) ?? unit}`;
}

/** Return the label of a figure for readers, with a converted amount in parentheses: “more than 4,000”, “about 10 miles (16.09 km)”. */
export function figureLabel({ value, qualifier, unit, converted }: Pick<Figure, 'value' | 'qualifier' | 'unit' | 'converted'>): string {
  const round = (amount: number) => Number(amount.toPrecision(4));
  const metric = converted && {
    unit: converted.unit,
    value: typeof converted.value === 'number' ? round(converted.value) : (converted.value.map(round) as [number, number]),
  };
  const inParentheses = metric ? ` (${amountLabel(metric.value, metric.unit)})` : '';
  return `${qualifier === null ? '' : QUALIFIERS[qualifier]}${amountLabel(value, unit)}${inParentheses}`;
}
