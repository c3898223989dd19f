import { isWrittenAsName, kindOfDescription } from '../../analysis/english/speakers/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { areIncompatible, describedSpeaker, type GivenNumber, haveTwoSources, mayBeOfOneThing, speakerAt } from './given-number.ts';

/** A source in a sentence: “the company”, “Selectman Jubal Crane”. */
const SOURCE = "((?:[Tt]he |[Aa]n? |[Ii]ts )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}?)";
/** Words between and after two numbers of one thing, and before the first one; the groups of the last two are the sources of the first and the second number. */
const FORMS: readonly { before: RegExp; between: RegExp; after: RegExp }[] = [
  // “was put at $2.9 million by the union and at $1.1 million by the company”
  {
    before: /\b(?:put|estimated|given|reckoned|reported|counted|valued)\s+(?:(?:variously|either)\s+)?(?:at|as)\s+$/iu,
    between: new RegExp(`^ by ${SOURCE},? (?:and|but) (?:only )?(?:at |as )?$`, 'u'),
    after: new RegExp(`^ by ${SOURCE}(?=[.,;:)]|$)`, 'u'),
  },
  // “372, says the union; 310, says the company”
  {
    before: /(?:^|[\s“"])$/u,
    between: new RegExp(`^, sa(?:id|ys?) ${SOURCE}[;,:]? (?:and |but )?$`, 'u'),
    after: new RegExp(`^, sa(?:id|ys?) ${SOURCE}(?=[.,;:)]|$)`, 'u'),
  },
];
/** “The union says that 372 are on strike, the company 310”: the second verb is left out. */
const GAPPED = {
  before: new RegExp(`^${SOURCE} (?:sa(?:id|ys?)|counted|puts? it at|spoke of|speaks of)(?: that)? $`, 'u'),
  between: new RegExp(`^[^.,;:]{0,60}[,;] (?:but |and )?${SOURCE} (?:only )?$`, 'u'),
  after: /^(?=[.;]|$)/u,
};
/** Return the pairs of numbers that one sentence gives for one thing by two sources: “put at 2,900 by the union and at 1,100 by the company”. */
export function rivalsInSentence(numbers: readonly GivenNumber[], view: ArticleView): [GivenNumber, GivenNumber][] {
  const bySentence = Map.groupBy(numbers, ({ sentence }) => sentence.id);
  return [...bySentence.values()].flatMap((own) =>
    own.slice(1).flatMap((second, index): [GivenNumber, GivenNumber][] => {
      const first = own[index]!;
      const names = sourcesIn(first, second, view);
      if (names === null) return [];
      const [a, b] = [first, second].map((given, at): GivenNumber => ({ ...given, speaker: speakerNamed(names[at]!, given, view) })) as [
        GivenNumber,
        GivenNumber,
      ];
      return mayBeOfOneThing(a, b) && haveTwoSources(a, b) && areIncompatible(a, b) ? [[a, b]] : [];
    }),
  );
}

/** Return the sources of two numbers, from the words around them; null if these do not say that they are of one thing. */
function sourcesIn({ figure: first, sentence }: GivenNumber, { figure: second }: GivenNumber, { article }: ArticleView): [string, string] | null {
  const text = article.passages[first.passage]!;
  const { start } = article.analysis.sentences.find(({ id }) => id === sentence.id)!;
  const [before, between, after] = [text.slice(start, first.start), text.slice(first.end, second.start), text.slice(second.end)];
  for (const form of FORMS) {
    const [one, other] = [form.between.exec(between)?.[1], form.after.exec(after)?.[1]];
    if (form.before.test(before) && one !== undefined && other !== undefined && maySay(one) && maySay(other)) return [one, other];
  }
  const [one, other] = [GAPPED.before.exec(before)?.[1], GAPPED.between.exec(between)?.[1]];
  return one !== undefined && other !== undefined && GAPPED.after.test(after) && maySay(one) && maySay(other) ? [one, other] : null;
}

/** Whether words are those for somebody who gives numbers: “the company”, “Jubal Crane”; not “the rest”, “the women”. */
function maySay(source: string): boolean {
  return isWrittenAsName(source.replace(/^(?:the|an?|its) /iu, '')) || kindOfDescription(source) !== null;
}

/** Return the speaker of a sentence by a name: that of one of its statements, if there is one, or else only the words. */
function speakerNamed(name: string, { figure, sentence }: GivenNumber, view: ArticleView): GivenNumber['speaker'] {
  const speaker = speakerAt(figure, sentence, view);
  return speaker !== null && (speaker.name === name || speaker.name.endsWith(` ${name}`)) ? speaker : describedSpeaker(name);
}
