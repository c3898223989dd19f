import { isFirstOrSecondPerson, isWrittenAsName, kindOfDescription, kindOfName, maySpeak, placesInWords } from '../../analysis/english/speakers/index.ts';
import { namingOf } from '../claims/sourcing.ts';
import type { EditionContext } from '../context.ts';
import type { Claim, Voice } from '../types.ts';
import { createBackgrounds, speaksForBody } from './backgrounds.ts';
import { createPlaces } from './places.ts';

/** Return the speaker of each statement, in the order of the claims. Statements of the writers themselves are left out. */
export function findVoices(claims: readonly Claim[], context: EditionContext): Voice[] {
  const { registry } = context;
  const places = createPlaces(registry);
  const { ofEntity, kindOfBody } = createBackgrounds(context, places);
  const passagesOf = new Map(context.articles.map(({ slug, passages }) => [slug, passages]));

  /** Whether the speaker of a claim can speak: not a word wrongly taken for a name. */
  function isVoice({ speaker, article }: Claim): boolean {
    const { kind, name, entity } = speaker;
    if (kind === 'none') return true;
    // A word that the article also writes in lower case is not a name: “Metrics”.
    if (entity !== null) return registry.get(entity.key).curated !== null || !isOrdinaryWord(name, passagesOf.get(article.slug) ?? []);
    return (kind === 'named' && isWrittenAsName(name)) || maySpeak(name, kindOfBody);
  }

  return claims.flatMap((claim): Voice[] => {
    if (isOfWriter(claim) || !isVoice(claim)) return [];
    const { speaker, article } = claim;
    const naming = namingOf(speaker);
    if (speaker.entity !== null) {
      const { place, ...background } = ofEntity(registry.get(speaker.entity.key), article.published.slice(0, 10), article.slug);
      return [{ claim, naming, ...background, ...places.refsOf(place) }];
    }
    const kind = naming === 'nobody' ? null : ((naming === 'named' ? kindOfName(speaker.name) : null) ?? kindOfDescription(speaker.name, kindOfBody));
    // A speaker without an office has no place: the nationality of people is never used.
    const place = naming === 'nobody' ? null : places.firstPlace(placesInWords(speaker.name, { byNationality: kind !== null && speaksForBody(kind) }));
    const why = naming === 'nobody' ? 'The article does not say who.' : kind === null ? '' : 'By the words of the article.';
    return [{ claim, naming, kind: kind ?? (naming === 'named' ? 'unknown' : 'unnamed'), office: '', why, ...places.refsOf(kind === null ? null : place) }];
  });
}

/** Whether the writers of the article speak for themselves or to the reader, outside a quotation: “we recommend”, “you may think”. */
export function isOfWriter({ speaker, quotation }: Claim): boolean {
  return speaker.entity === null && !quotation && isFirstOrSecondPerson(speaker.name);
}

/** Whether a name is a single word that a text also contains in lower case. */
function isOrdinaryWord(name: string, passages: readonly string[]): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  const inLowerCase = new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u');
  return passages.some((text) => inLowerCase.test(text));
}
