/** Units of measure and currencies: how they are written, and what they are exactly in the metric one. */

/** A unit as the analysis names it. */
interface Unit {
  id: string;
  /** How it is written behind a number, as the source of a regular expression. */
  written: string;
  /** An exact conversion into the metric unit. */
  metric?: { unit: string; factor: number };
  /** How a reader is shown it, where that is not its id. */
  label?: string;
}

/** The longer way of writing stands before the shorter one that it begins with. */
export const UNITS: readonly Unit[] = [
  { id: 'km2', written: 'square kilomet(?:re|er)s?|sq\\.? ?km|km2|km²', label: 'km²' },
  { id: 'mi2', written: 'square miles?|sq\\.? ?mi(?:les)?', metric: { unit: 'km2', factor: 2.589988110336 }, label: 'square miles' },
  { id: 'm2', written: 'square met(?:re|er)s?|sq\\.? ?m|m2|m²', label: 'm²' },
  { id: 'ft2', written: 'square (?:foot|feet)|sq\\.? ?ft', metric: { unit: 'm2', factor: 0.09290304 }, label: 'square feet' },
  { id: 'ha', written: 'hectares?|ha', metric: { unit: 'km2', factor: 0.01 } },
  { id: 'acre', written: 'acres?', metric: { unit: 'km2', factor: 0.0040468564224 }, label: 'acres' },
  { id: 'km/h', written: 'km/h|kmh|kph|kilomet(?:re|er)s (?:per|an) hour' },
  { id: 'mph', written: 'mph|miles (?:per|an) hour', metric: { unit: 'km/h', factor: 1.609344 } },
  { id: 'km', written: 'kilomet(?:re|er)s?|kms?' },
  { id: 'nmi', written: 'nautical miles?|nmi', metric: { unit: 'km', factor: 1.852 }, label: 'nautical miles' },
  { id: 'mi', written: 'miles?|mi', metric: { unit: 'km', factor: 1.609344 }, label: 'miles' },
  { id: 'cm', written: 'centimet(?:re|er)s?|cms?' },
  { id: 'mm', written: 'millimet(?:re|er)s?|mm' },
  { id: 'm', written: 'met(?:re|er)s?|m' },
  { id: 'ft', written: 'feet|foot|ft', metric: { unit: 'm', factor: 0.3048 }, label: 'feet' },
  { id: 'yd', written: 'yards?|yds?', metric: { unit: 'm', factor: 0.9144 }, label: 'yards' },
  { id: 'in', written: 'inch(?:es)?|in(?= ?\\(|[ -](?:thick|wide|tall|high|long|deep|across)\\b)', metric: { unit: 'cm', factor: 2.54 }, label: 'inches' },
  { id: 'kg', written: 'kilogram(?:me)?s?|kilos?|kgs?' },
  { id: 'mg', written: 'milligram(?:me)?s?|mg' },
  { id: 'g', written: 'gram(?:me)?s?|g' },
  { id: 't', written: '(?:metric )?tonnes?|metric tons?' },
  { id: 'ton', written: 'tons?', label: 'tons' },
  { id: 'lb', written: 'pounds?(?! sterling)|lbs?', metric: { unit: 'kg', factor: 0.45359237 }, label: 'pounds' },
  { id: 'oz', written: 'ounces?|oz', metric: { unit: 'g', factor: 28.349523125 }, label: 'ounces' },
  { id: 'l', written: 'lit(?:re|er)s?' },
  { id: 'gal', written: 'gallons?', label: 'gallons' },
  { id: 'bbl', written: 'barrels?', label: 'barrels' },
  { id: '°C', written: '°C|℃|degrees (?:Celsius|centigrade|C)' },
  { id: '°F', written: '°F|℉|degrees (?:Fahrenheit|F)' },
  { id: 'KB', written: 'KB|kilobytes?' },
  { id: 'MB', written: 'MB|megabytes?' },
  { id: 'GB', written: 'GB|gigabytes?' },
  { id: 'TB', written: 'TB|terabytes?' },
  { id: 'kHz', written: 'kHz|kilohertz' },
  { id: 'MHz', written: 'MHz|megahertz' },
  { id: 'GHz', written: 'GHz|gigahertz' },
  { id: 'Hz', written: 'Hz|hertz' },
  { id: 'kbit/s', written: 'kbps|kbit/s|kilobits? (?:per|a) second' },
  { id: 'Mbit/s', written: 'Mbps|Mbit/s|megabits? (?:per|a) second' },
  { id: 'Gbit/s', written: 'Gbps|Gbit/s|gigabits? (?:per|a) second' },
  { id: 'MP', written: 'MP|megapixels?' },
  { id: 'dB', written: 'dB|decibels?' },
  { id: 'kWh', written: 'kWh|kilowatt[ -]hours?' },
  { id: 'MWh', written: 'MWh|megawatt[ -]hours?' },
  { id: 'kW', written: 'kW|kilowatts?' },
  { id: 'MW', written: 'MW|megawatts?' },
  { id: 'GW', written: 'GW|gigawatts?' },
  { id: 'W', written: 'watts?|W' },
  { id: 'V', written: 'volts?|V' },
  { id: 'pp', written: 'percentage points?', label: 'percentage points' },
  { id: '%', written: '%|per cent|percent|pct' },
  { id: 'USD', written: '(?:US |U\\.S\\. |American )?dollars?|USD' },
  { id: 'EUR', written: 'euros?|EUR' },
  { id: 'GBP', written: 'pounds? sterling|GBP' },
  { id: 'RUB', written: '(?:Russian )?(?:roubles?|rubles?)|RUB' },
  { id: 'UAH', written: '(?:Ukrainian )?hryvni?as?|UAH' },
  { id: 'JPY', written: '(?:Japanese )?yen|JPY' },
  { id: 'CNY', written: '(?:Chinese )?yuan|CNY' },
  { id: 'INR', written: '(?:Indian )?rupees?|INR' },
  { id: 'CHF', written: 'Swiss francs?|CHF' },
  { id: 'AUD', written: 'Australian dollars?|AUD' },
  { id: 'CAD', written: 'Canadian dollars?|CAD' },
  { id: 'NZD', written: 'New Zealand dollars?|NZD' },
  { id: 'cent', written: 'cents?|¢', label: 'cents' },
  { id: 'penny', written: 'pence|pennies', label: 'pence' },
];

/** Signs of currencies before a number; the longer before the shorter that they end in. */
export const CURRENCY_SIGNS: readonly (readonly [written: string, unit: string])[] = [
  ['NZ ?\\$', 'NZD'],
  ['HK ?\\$', 'HKD'],
  ['AU? ?\\$', 'AUD'],
  ['CA? ?\\$', 'CAD'],
  ['(?:US|U\\.S\\.) ?\\$', 'USD'],
  ['\\$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
];

/** Units in which an area is given: of one place at one time there is one. */
export const AREA_UNITS: ReadonlySet<string> = new Set(['km2', 'mi2', 'm2', 'ft2', 'ha', 'acre']);
