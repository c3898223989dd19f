import { rivalSourcesIn } from '../../analysis/english/disputes/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { areIncompatible, describedSpeaker, type GivenNumber, haveTwoSources, mayBeOfOneThing, speakerAt } from './given-number.ts';

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
  return rivalSourcesIn(before, between, after);
}

/** Return the speaker of a sentence by a name: that of one of its statements, if there is one, or else only the words. */
function speakerNamed(name: string, { figure, sentence }: GivenNumber, view: ArticleView): GivenNumber['speaker'] {
  const speaker = speakerAt(figure, sentence, view);
  return speaker !== null && (speaker.name === name || speaker.name.endsWith(` ${name}`)) ? speaker : describedSpeaker(name);
}
