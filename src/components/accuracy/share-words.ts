/** Write an interval of shares, each from 0 to 1, as a reader writes it: “86–98 %”. The ends are rounded away from its middle, so that nothing is promised. */
export function intervalWords([low, high]: readonly [number, number]): string {
  return `${Math.floor(low * 100)}–${Math.ceil(high * 100)} %`;
}
