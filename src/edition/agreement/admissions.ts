import { type AdmissionKind, admissionIn, distinctiveWords, isItsOfficer, mentionsAnyOrganization } from '../../analysis/english/disputes/index.ts';
import { contentWords, countShared, isNegated } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { isPublishedBefore } from '../order.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { Claim, Speaker } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { keysNamedIn } from './one-story.ts';

/** Returns whether a later article reports that the denying party admitted what it had denied, or took its denial back. */
export type IsAdmitted = (denial: Claim) => boolean;

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
  kind: AdmissionKind;
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
    return distinctiveWords(speaker.name).some((word) => words.includes(word)) || (articleKeys.has(speaker.key) && isItsOfficer(before));
  };
  // “The company” of a denial is the body that the admission names: “denied that the company had signed”, “Halden & Croft signed in April, he admitted”.
  const namesBodyOf = ({ speaker, text }: Claim, { subjects }: Admission): boolean =>
    mentionsAnyOrganization(text) && subjects.some((key) => key !== speaker.key && keysOf(speaker).includes(`entity ${key}`));
  return (denial) => {
    const denied = contentWords(denial.text);
    // Most editions have no denial.
    admissions ??= views.flatMap(admissionsIn);
    return admissions.some((admission) => {
      const { published, words, kind, after } = admission;
      if (!isPublishedBefore(denial.article.published, published)) return false;
      const shared = countShared(denied, words) + Number(namesBodyOf(denial, admission));
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
    const admission = admissionIn(text);
    if (admission === null) return [];
    const { kind, start, end } = admission;
    const before = text.slice(0, start);
    const previous = sentences[index - 1];
    const context = kind === 'own error' && previous?.passage === passage ? `${previous.ref.excerpt.text} ${text}` : text;
    const subjects = [...keys].filter((key) => before.includes(view.registry.get(key).name.split(' ').at(-1)!));
    return [
      {
        published: ref.article.published,
        before,
        after: text.slice(end),
        words: contentWords(context),
        kind,
        speakers,
        subjects,
        articleKeys: keysNamedIn(view),
      },
    ];
  });
}
