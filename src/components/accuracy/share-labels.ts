/** Format an interval of shares, each from 0 to 1, for readers: “86–98 %”. Its ends are rounded outwards, so that the interval is never shown too narrow. */
export function intervalLabel([low, high]: readonly [number, number]): string {
  return `${Math.floor(low * 100)}–${Math.ceil(high * 100)}\u{A0}%`;
}
