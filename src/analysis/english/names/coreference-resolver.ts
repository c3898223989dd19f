import { areInitials, findAcronyms } from './acronyms.ts';
import type { ExcludedSpans } from './excluded-spans.ts';
import type { Candidate } from './candidate.ts';
import { isDateline } from './dateline.ts';
import type { Entity, Resolved } from './entity.ts';
import { isCommonWord } from './model/lexicon.ts';
import { CALENDAR } from './resources/not-names.ts';
import { PlaceNamesakes } from './place-namesakes.ts';
import { PLACE_PREPOSITIONS } from './resources/place-heads.ts';
import type { ArticleEntities } from './article-entities.ts';
import { titleBefore } from './title.ts';
import type { Word } from '../../core/names/words.ts';

const BEFORE_MONTH = /^(?:in|on|by|since|until|till|during|last|next|this|early|late|mid|of|from|to|through|and)$/;

/** Return whether a month is part of a date: “in May”, “May 22”. In a text about Theresa May, other occurrences are her surname. */
function isDate(words: Word[], first: number, last: number): boolean {
  if (!CALENDAR.has(words[first]!.text) || first !== last) return false;
  const [before, after] = [words[first - 1], words[last + 1]];
  const sentence = words[first]!.sentence;
  const isAfterDateWord = before?.sentence === sentence && (BEFORE_MONTH.test(before.lower) || before.shape === 'number');
  return isAfterDateWord || (after?.sentence === sentence && after.shape === 'number');
}

/** One word in lower case but for its capital: acronyms are not named like towns. */
const PLACE_FORM = /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u;

/** Entity of a short name, and the reason for readers. `unresolved` if several entities match and nothing decides between them; undefined if none matches. */
type Coreference = { entity: Entity; why: string } | 'unresolved' | undefined;

/** Resolves the short names in an article to the entities that it mentions by full name. */
export class CoreferenceResolver {
  readonly #words: Word[];
  readonly #articleEntities: ArticleEntities;
  readonly #excluded: ExcludedSpans;
  readonly #fullMentions: Resolved[];
  readonly #acronyms: Map<string, Resolved>;
  readonly #firstMention = new Map<Entity, number>();
  readonly #titles = new Map<Entity, Set<string>>();
  readonly #placeNamesakes: PlaceNamesakes;
  readonly #byInitialsCache = new Map<string, Entity | undefined>();

  /**
   * @param fullMentions mentions by full name, in the order of the text
   * @param shortNames names of one word, from which the article's use of each is counted
   */
  constructor(words: Word[], fullMentions: Resolved[], shortNames: Candidate[], articleEntities: ArticleEntities, excluded: ExcludedSpans) {
    this.#excluded = excluded;
    this.#words = words;
    this.#fullMentions = fullMentions;
    this.#articleEntities = articleEntities;
    this.#acronyms = findAcronyms(words, fullMentions);
    this.#placeNamesakes = new PlaceNamesakes(words, shortNames);
    for (const { entity, first } of fullMentions) {
      if (!this.#firstMention.has(entity)) this.#firstMention.set(entity, first);
      const title = titleBefore(words, first)?.toLowerCase();
      if (title) this.#titles.set(entity, (this.#titles.get(entity) ?? new Set()).add(title));
    }
  }

  /**
   * Return the entity that a short name refers to. A short name is an acronym, surname, given name or part of an organization's name. An entity that an editor
   * excluded for these words is never returned.
   */
  resolve(candidate: Candidate): Coreference {
    const { first, last } = candidate;
    if (isDateline(this.#words, first, last) || isDate(this.#words, first, last)) return undefined;
    const coreference = this.#antecedentOf(candidate);
    return coreference && coreference !== 'unresolved' && this.#excluded.has(coreference.entity.key, first, last) ? undefined : coreference;
  }

  /** Return the entity that a short name refers to, including entities that an editor excluded. */
  #antecedentOf(candidate: Candidate): Coreference {
    const { text, first, known, isFirm } = candidate;
    const acronym = this.#acronyms.get(text)?.entity;
    if (acronym) return { entity: acronym, why: `short for ${acronym.name}, as the article says` };
    if (this.#isPlaceNotNamesake(candidate))
      return { entity: this.#articleEntities.ofName(candidate, 'place'), why: 'a place, because of how the article uses the name' };
    const before = this.#words[first - 1];
    const isPlaceHere = known?.type === 'place' && before !== undefined && PLACE_PREPOSITIONS.has(before.lower);
    const namesakes = isPlaceHere || isFirm ? [] : this.#articleEntities.people.withSurname(text);
    if (namesakes.length > 0) {
      const entity = namesakes.length === 1 ? namesakes[0] : (this.#byTitle(first, namesakes) ?? this.#byNearness(first, namesakes));
      return entity ? { entity, why: `surname of ${entity.name}, ${this.#whereNamed(entity, first)}` } : 'unresolved';
    }
    // In an article about the Moldovan Institute of Transport, “MIT” means this institute, not the one in the built-in lists.
    const initials = known === undefined || known.type === 'organization' ? this.#byInitials(text) : undefined;
    if (known) return initials && { entity: initials, why: `initials of ${initials.name}, ${this.#whereNamed(initials, first)}` };
    const sameGivenName = this.#articleEntities.people.withGivenName(text);
    if (sameGivenName.length === 1 && sameGivenName[0] && !isFirm)
      return { entity: sameGivenName[0], why: `given name of ${sameGivenName[0].name}, ${this.#whereNamed(sameGivenName[0], first)}` };
    const similarSurname = this.#articleEntities.people.withSurnameSpelled(text);
    if (similarSurname.length === 1 && similarSurname[0] && !isFirm)
      return { entity: similarSurname[0], why: `another spelling of the surname of ${similarSurname[0].name}, ${this.#whereNamed(similarSurname[0], first)}` };
    const organization = this.#articleEntities.shortNames.organizationFor(text);
    if (organization) return { entity: organization, why: `short for ${organization.name}, ${this.#whereNamed(organization, first)}` };
    return initials && { entity: initials, why: `initials of ${initials.name}, ${this.#whereNamed(initials, first)}` };
  }

  /** Return whether a bare name is a place, although a person or an organization of the article has a name with this word: the town of Garrick, not Dr Lena Garrick. */
  #isPlaceNotNamesake(candidate: Candidate): boolean {
    const { text, first, known, isFirm } = candidate;
    if (isFirm || !PLACE_FORM.test(text) || (known !== undefined && known.type !== 'place')) return false;
    const { people, shortNames } = this.#articleEntities;
    if (people.withSurname(text).length > 0 || people.withGivenName(text).length > 0 || this.#placeNamesakes.isTitled(text))
      return this.#placeNamesakes.isPlace(candidate);
    const organization = shortNames.organizationFor(text);
    // “started in Web analytics”: the first word of “Web Analytics Office” is no name.
    return organization?.name.startsWith(`${text} `) === true && !isCommonWord(this.#words[first]!) && this.#placeNamesakes.isLocated(candidate);
  }

  /** Return the words, for the explanation to readers, that say where the article has the full name. */
  #whereNamed(entity: Entity, first: number): string {
    return (this.#firstMention.get(entity) ?? first) < first ? 'named earlier in the article' : 'named later in the article';
  }

  /** Return the only namesake who has the title before this name elsewhere in the article, as in “Senator Reyes”; undefined if none or several have it. */
  #byTitle(first: number, namesakes: Entity[]): Entity | undefined {
    const title = titleBefore(this.#words, first)?.toLowerCase();
    if (title === undefined) return undefined;
    const holders = namesakes.filter((person) => this.#titles.get(person)?.has(title));
    return holders.length === 1 ? holders[0] : undefined;
  }

  /** Return the only namesake who is mentioned by full name in this sentence or the sentence before; undefined if there is none or several. */
  #byNearness(first: number, namesakes: Entity[]): Entity | undefined {
    const sentence = this.#words[first]?.sentence ?? 0;
    const near = new Set<Entity>();
    for (let i = this.#lastFullBefore(first); i >= 0; i--) {
      const full = this.#fullMentions[i];
      if (full === undefined || (this.#words[full.first]?.sentence ?? 0) < sentence - 1) break;
      if (namesakes.includes(full.entity)) near.add(full.entity);
    }
    return near.size === 1 ? [...near][0] : undefined;
  }

  /** Return the index of the last mention by full name before a word (binary search). */
  #lastFullBefore(first: number): number {
    let [low, high] = [0, this.#fullMentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#fullMentions[middle]?.first ?? 0) < first) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Return the only organization with these initials; undefined if there is none or several. */
  #byInitials(text: string): Entity | undefined {
    if (!/^\p{Lu}{2,}$/u.test(text)) return undefined;
    if (!this.#byInitialsCache.has(text)) {
      const matching = new Set(
        this.#fullMentions.flatMap(({ entity, first, last }) =>
          entity.type === 'organization' && last > first && areInitials(text, this.#words.slice(first, last + 1)) ? [entity] : [],
        ),
      );
      this.#byInitialsCache.set(text, matching.size === 1 ? [...matching][0] : undefined);
    }
    return this.#byInitialsCache.get(text);
  }
}
