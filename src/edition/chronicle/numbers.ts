import type { Figure } from '../../analysis/core/index.ts';
import { boundsOf, figureLabel, kindOf } from '../../analysis/english/figures/index.ts';
import { whatOf } from '../figures/titles.ts';
import type { ArticleLookup } from './article-lookup.ts';
import type { HappeningReport } from './types.ts';

/** Lowest and highest number that the words of a figure allow. */
export interface Bounds {
  low: number;
  high: number;
}

/** A number of people to whom something happened, as given by a report. */
export interface CountedFigure extends Bounds {
  /** Id of the figure in the edition: `slug/f1`. */
  figure: string;
  /** What it counts, as a key: `person killed`. */
  kind: string;
  /** The same in words: “People killed”. */
  what: string;
  /** The number in words, which is also its key: “at least 3”. */
  label: string;
  key: string;
}

/** Tolerance of “about”: “about 40” allows 36 to 44. */
const ABOUT = 0.1;

/**
 * Return the figures of a report that count people to whom something happened: killed, injured, detained. Other figures with the same noun are not comparable
 * (“two vehicles burned”, “five vehicles were seized”). If a report gives several numbers of one kind (“three people were killed in Selm and four in Falk”), none of
 * them is returned.
 */
export function countedIn({ slug, sentence, start, end }: HappeningReport, { figures }: ArticleLookup): CountedFigure[] {
  const counted = (figures.get(sentence) ?? []).flatMap((figure): CountedFigure[] => {
    const kind = kindOf(figure);
    const isInReport = figure.start >= start && figure.end <= end && figure.row === null;
    if (!isInReport || figure.scope !== 'all' || kind === null || figure.state === null) return [];
    return [
      { figure: `${slug}/${figure.id}`, kind, what: whatOf([{ figure, kind }]), key: figureLabel(figure), label: figureLabel(figure), ...allowedBy(figure) },
    ];
  });
  return counted.filter(({ kind, key }) => counted.every((other) => other.kind !== kind || other.key === key));
}

/** Whether two figures, given by what they allow, cannot both be right: 3 and 4 contradict each other, “at least 3” and 4 do not. */
export function contradict(a: Bounds, b: Bounds): boolean {
  return a.high < b.low || b.high < a.low;
}

/** Return the lowest and the highest number that the words of a figure allow: “at least 3” allows 3 and any higher number. */
export function allowedBy(figure: Figure): Bounds {
  const { low, high } = boundsOf(figure);
  switch (figure.qualifier) {
    case 'more than':
    case 'at least':
      return { low, high: Infinity };
    case 'less than':
    case 'at most':
    case 'up to':
      return { low: 0, high };
    case 'about':
    case 'almost':
      return { low: low * (1 - ABOUT), high: high * (1 + ABOUT) };
    default:
      return { low, high };
  }
}
