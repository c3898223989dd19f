import { stemsBetween } from '../../collections/articles/index.ts';

/** First words of a headline that explains or invites instead of reporting: “Why we …”, “How to …”, “Announcing …”. */
const EXPLAINS = /^(?:why|how|what|when|where|who|which|\p{N}+ \p{L}+|top|the|an?|our|my|your|on|in|\p{L}+ing)\b/iu;
/** Punctuation of headlines that report nothing: a label before a colon, a question, an exclamation, a remark in brackets. */
const LABEL = /:\s|[?!()]/;
/** Minimum number of words, not counting numbers, that a headline shares with a sentence that reports the same: a headline that shares one may only be about the same thing. */
const MIN_SHARED = 2;

/** Whether a headline reports the same as the sentence with the given stems: they share words, and the headline is not a label, a question or an invitation. */
export function headlineReports(headline: string, stems: string): boolean {
  if (EXPLAINS.test(headline) || LABEL.test(headline)) return false;
  const words = new Set(stems.split(' ').filter((stem) => !stem.startsWith('#')));
  return (
    new Set(
      stemsBetween(headline, 0, headline.length, [])
        .split(' ')
        .filter((stem) => words.has(stem)),
    ).size >= MIN_SHARED
  );
}
