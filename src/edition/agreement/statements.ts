import type { CompiledArticle } from '../../collections/articles/index.ts';
import { areSameStatementInWords } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import type { ComparableSentence } from '../retellings/index.ts';
import type { Claim, SentenceRef, Speaker } from '../types.ts';

/** A statement in a dispute: its sentence (or the joined sentences of one paragraph) and who says it. */
export interface Statement {
  sentence: SentenceRef;
  speaker: Speaker;
  claims: Claim[];
}

/** Returns the claims in a sentence of an article. */
export type ClaimsIn = (view: ArticleView, sentence: ComparableSentence) => Claim[];

/** Create the function that returns the claims in a sentence. */
export function createClaimsIn(claims: readonly Claim[]): ClaimsIn {
  const byArticle = Map.groupBy(claims, ({ article }) => article.slug);
  return (view, sentence) => (byArticle.get(view.ref.slug) ?? []).filter((claim) => compiledClaimOf(claim, view)?.sentence === sentence.id);
}

/** Return what the analysis of its article says about a claim; undefined if the claim is of another article. */
export function compiledClaimOf({ id }: Claim, { article }: ArticleView): CompiledArticle['analysis']['claims'][number] | undefined {
  return article.analysis.claims.find((each) => id === `${article.slug}/${each.id}`);
}

/** Return the statements of some sentences; consecutive ones of one speaker in one passage are joined. */
export function statementsIn(sentences: readonly ComparableSentence[], view: ArticleView, claimsIn: ClaimsIn): Statement[] {
  const statements: (Statement & { passage: number })[] = [];
  for (const each of sentences) {
    for (const [, claims] of Map.groupBy(claimsIn(view, each), ({ speaker }) => `${speaker.key} ${speaker.name}`)) {
      const { speaker } = claims[0]!;
      const last = statements.at(-1);
      if (last?.speaker.name === speaker.name && last.passage === each.passage) {
        last.sentence = joinSentences(last.sentence, each.ref);
        last.claims.push(...claims);
      } else statements.push({ sentence: each.ref, speaker, claims: [...claims], passage: each.passage });
    }
  }
  return statements;
}

/** Return two sentences of an article as one reference with the text of both; only the first if its text already ends with the second. */
export function joinSentences(first: SentenceRef, next: SentenceRef): SentenceRef {
  if (first.excerpt.text.endsWith(next.excerpt.text)) return first;
  return { ...first, excerpt: { text: `${first.excerpt.text} ${next.excerpt.text}`, marks: [] } };
}

/** Whether two statements of one speaker say the same. */
export function isSame(one: Statement, other: Statement): boolean {
  return one.speaker.key === other.speaker.key && one.claims.some((claim) => other.claims.some((each) => areSameStatementInWords(claim.text, each.text)));
}

/** Return statements without those that repeat an earlier one. */
export function withoutRepeats(statements: readonly Statement[]): Statement[] {
  return statements.filter((one, index) => !statements.slice(0, index).some((earlier) => isSame(earlier, one)));
}
