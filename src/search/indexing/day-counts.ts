import { parseIsoDay } from '../../days/index.ts';
import type { Root } from '../format/index.ts';

/** Counter of articles by day. */
export class DayCounts {
  #newest = '';
  #last = 0;
  #days: number[] = [];

  /**
   * Count an article of an ISO day.
   *
   * @throws Error when an older article was counted before
   */
  add(day: string): void {
    const number = parseIsoDay(day);
    if (this.#newest === '') [this.#newest, this.#last, this.#days] = [day, number, [0, 0]];
    if (number > this.#last) throw new Error(`The articles are not in order: ${day} comes after an older day.`);
    if (number < this.#last) this.#days.push(this.#last - number, 0);
    this.#days[this.#days.length - 1]!++;
    this.#last = number;
  }

  /** Return the day of the newest article and the number of articles of each day, as the root stores them. */
  finish(): Pick<Root, 'newest' | 'days'> {
    return { newest: this.#newest, days: this.#days };
  }
}
