/** Standard normal quantile of a two-sided interval of 95 %. */
const Z = 1.959964;

/**
 * Return the 95 % confidence interval, both ends from 0 to 1, of the proportion that `right` of `all` estimates: the score interval of E. B. Wilson,
 * “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical Association 22 (1927), 209–212, without a
 * correction for continuity.
 *
 * @throws RangeError unless 0 ≤ right ≤ all and all ≥ 1
 */
export function wilsonInterval(right: number, all: number): [low: number, high: number] {
  if (!(all >= 1 && right >= 0 && right <= all)) throw new RangeError(`There is no proportion of ${right} in ${all}.`);
  const share = right / all;
  const spread = Z ** 2 / all;
  const middle = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / all + spread / (4 * all));
  const ends = [middle - half, middle + half].map((end) => Math.min(1, Math.max(0, end / (1 + spread))));
  return [right === 0 ? 0 : ends[0]!, right === all ? 1 : ends[1]!];
}
