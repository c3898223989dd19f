import { stemsBetween } from '../../collections/articles/index.ts';

/** Words at the head of a headline that explains or invites instead of telling: “Why we …”, “How to …”, “Announcing …”. */
const EXPLAINS = /^(?:why|how|what|when|where|who|which|\p{N}+ \p{L}+|top|the|an?|our|my|your|on|in|\p{L}+ing)\b/iu;
/** A label before a colon, a question, a call, a remark in brackets. */
const LABEL = /:\s|[?!()]/;
/** Minimum number of words outside numbers that a headline must share with a sentence: with one, it may only be about the same thing. */
const SHARED = 2;

/** Whether a headline tells what a sentence, given by its stems, tells: it shares words with it, and is not a label, a question or an invitation. */
export function headlineTells(headline: string, stems: string): boolean {
  if (EXPLAINS.test(headline) || LABEL.test(headline)) return false;
  const words = new Set(stems.split(' ').filter((stem) => !stem.startsWith('#')));
  return (
    new Set(
      stemsBetween(headline, 0, headline.length, [])
        .split(' ')
        .filter((stem) => words.has(stem)),
    ).size >= SHARED
  );
}
