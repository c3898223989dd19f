import { contentWords, countShared, isNegated } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { isPublishedBefore } from '../order.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { Claim, Speaker } from '../types.ts';
import type { RowContext } from './happening-rows.ts';

/** Returns whether a later article reports that the denying party admitted what it had denied, or took its denial back. */
export type IsAdmitted = (denial: Claim) => boolean;

/** Verbs of somebody who admits something; not “was admitted to hospital”. */
const ADMITS =
  /(?<!\b(?:is|are|was|were|be|been|being)\s)\b(?:admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|confess(?:es|ed)?)\b(?!\s+to\s+(?:a |the |\p{L}+\s)?(?:hospital|clinic|ward))/iu;
/** Verbs of somebody who takes a statement back, or is sorry. */
const TAKES_BACK =
  /\b(?:withdrew|withdrawn|retracted|took back|taken back|dropped)\s+(?:its|his|her|their|the|that)\s+(?:\p{L}+\s+)?(?:denial|statement|claim|assertion|accusation|account)s?\b|\bapologi[sz](?:es|ed)\b/iu;
/** Words by which speakers say that what they said before is not so: “information which I now know to be incomplete”, “her statement … was untrue”. */
const OWN_ERROR =
  /\bnow\s+(?:know|knew|known|accept|accepted|understand)s?\b[^.;:]{0,30}\b(?:incomplete|wrong|false|untrue|incorrect|mistaken|not true|inaccurate)\b|\b(?:his|her|its|their|my|our)\s+(?:own\s+|earlier\s+|first\s+|previous\s+)?(?:statement|denial|claim|answer|account|assurance)s?\b[^.;:]{0,80}\b(?:was|were|had been)\s+(?:untrue|false|wrong|incorrect|mistaken|not true|inaccurate)\b/iu;
/** Words before such a verb by which it did not happen. */
const NOT_DONE =
  /(?:\b(?:not|never|nor|nobody|no one|refus\p{L}+|declin\p{L}+|without|would|will|should|must|if|whether|denie[sd]|yet to|urged?|called on)\b|n['’]t\b)[^.;:]{0,40}$/iu;
/** A subject that is the party without its name: “its chairman”, “a spokeswoman for the board”. */
const ITS_OFFICER =
  /\b(?:its|a|the)\s+(?:\p{Ll}+\s+)?(?:chair(?:man|woman|person)?|chief executive|director|spokes(?:man|woman|person)|president|secretary|head|manager)\b/iu;
/** Words of many names, which do not tell one body from another. */
const COMMON_WORDS =
  /^(?:board|council|company|office|ministry|department|agency|authority|committee|union|group|city|town|state|national|the|and|for|local|of)$/u;
/** The forms of an admission, in the order in which they are tried. */
const FORMS = [
  { kind: 'admits', words: ADMITS },
  { kind: 'takes back', words: TAKES_BACK },
  { kind: 'own error', words: OWN_ERROR },
] as const;
/** Minimum number of content words that a denial and an admission have in common, and their minimum share of the denied words. */
const MIN_WORDS = 2;
const MIN_SHARE = 1 / 3;

/** A sentence in which somebody admits something or takes it back. */
interface Admission {
  published: string;
  /** Text before and after the verb. */
  before: string;
  after: string;
  /** Content words of the sentence; those of an own error also from the sentence before. */
  words: ReadonlySet<string>;
  kind: (typeof FORMS)[number]['kind'];
  speakers: readonly Pick<Speaker, 'key' | 'name' | 'kind'>[];
  /** Keys of the entities that are named before the verb. */
  subjects: readonly string[];
  /** Keys of the entities that the article names. */
  articleKeys: ReadonlySet<string>;
}

/** Create the function that says whether what somebody denies was admitted later by the same party, in words that it shares with the denial. */
export function createIsAdmitted(views: readonly ArticleView[], { speakersOf }: Pick<RowContext, 'speakersOf'>): IsAdmitted {
  let admissions: Admission[] | undefined;
  const keysOf = (speaker: Pick<Speaker, 'key' | 'name' | 'kind'>) => speakersOf({ speaker });
  const isParty = ({ speaker }: Claim, { before, speakers, subjects, articleKeys, kind }: Admission): boolean => {
    const party = new Set(keysOf(speaker));
    if (speakers.some((each) => keysOf(each).some((key) => party.has(key)))) return true;
    if (kind === 'own error') return false;
    if (subjects.some((key) => keysOf({ key, name: '', kind: 'entity' }).some((each) => party.has(each)))) return true;
    const words = before.toLowerCase();
    return distinctiveWords(speaker.name).some((word) => words.includes(word)) || (articleKeys.has(speaker.key) && ITS_OFFICER.test(before));
  };
  return (denial) => {
    const denied = contentWords(denial.text);
    // Most editions have no denial.
    admissions ??= views.flatMap(admissionsIn);
    return admissions.some((admission) => {
      const { published, words, kind, after } = admission;
      if (!isPublishedBefore(denial.article.published, published)) return false;
      const shared = countShared(denied, words);
      if (shared < Math.max(kind === 'own error' ? 1 : MIN_WORDS, denied.size * MIN_SHARE) || !isParty(denial, admission)) return false;
      // “Admitted that it had no such letter” admits nothing of “denied that it had a letter”.
      return kind !== 'admits' || isNegated(after) === isNegated(denial.text);
    });
  };
}

function admissionsIn(view: ArticleView): Admission[] {
  const sentences = comparableSentences(view);
  return sentences.flatMap(({ ref, speakers, keys, passage }, index): Admission[] => {
    const { text } = ref.excerpt;
    const form = FORMS.find(({ words }) => words.test(text));
    if (form === undefined) return [];
    const { kind } = form;
    const { index: start, 0: verb } = form.words.exec(text)!;
    const before = text.slice(0, start);
    if (NOT_DONE.test(before)) return [];
    const previous = sentences[index - 1];
    const context = kind === 'own error' && previous?.passage === passage ? `${previous.ref.excerpt.text} ${text}` : text;
    const subjects = [...keys].filter((key) => before.includes(view.registry.get(key).name.split(' ').at(-1)!));
    const articleKeys = new Set(sentences.flatMap((each) => [...each.keys]));
    return [
      {
        published: ref.article.published,
        before,
        after: text.slice(start + verb.length),
        words: contentWords(context),
        kind,
        speakers,
        subjects,
        articleKeys,
      },
    ];
  });
}

/** Return the words of a name that tell it from others, in lower case: “harbour” of “Harbour Board”. */
function distinctiveWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !COMMON_WORDS.test(word));
}
