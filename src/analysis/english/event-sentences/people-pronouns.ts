import type { Mention } from '../../core/index.ts';
import { MENS_NAMES, WOMENS_NAMES } from '../names/resources/names-by-gender.ts';

/** The pronoun that refers to a person. */
type Pronoun = 'he' | 'she';

/** Words directly before a name: “Ms (Brown)”, “spokesman (Carl Dean)”. */
const WOMAN_BEFORE =
  /\b(?:mrs|ms|miss|madame|dame|lady|baroness|queen|princess|duchess|countess|sister|mother|daughter|wife|widow|actress|(?:spokes|chair|police|business|congress|alder|horse|sports)woman|woman)\.? $/i;
const MAN_BEFORE =
  /\b(?:mr|sir|lord|baron|king|prince|duke|brother|father|son|husband|widower|actor|(?:spokes|chair|police|business|congress|alder|fisher|fire|rail|railway|sports)man|man)\.? $/i;
/** An addition after a name: “Carl Dean, (the man who died)”, “Ann Brown, a (retired businesswoman)”. */
const WOMAN_AFTER = /^,? (?:\d+, )?(?:an?|the) (?:[\p{Ll}-]+ ){0,3}?(?:woman|\p{Ll}+woman|mother|grandmother|widow|daughter|sister|wife|girl|nun|actress)\b/u;
const MAN_AFTER = /^,? (?:\d+, )?(?:an?|the) (?:[\p{Ll}-]+ ){0,3}?(?:man|\p{Ll}+man|father|grandfather|widower|son|brother|husband|boy|monk|priest)\b/u;

/** Number of characters before and after a name that are searched. */
const REACH = 80;

/**
 * Return for each person of an article, by entity key, whether “he” or “she” refers to him or her, as titles (“Ms Brown”), additions (“Carl Dean, the man who died”) and given
 * names show. Persons of whom nothing shows it, or not all the same, are left out.
 */
export function pronounsOfPeople(mentions: readonly Mention[], passages: readonly string[]): ReadonlyMap<string, Pronoun> {
  const found = new Map<string, Set<Pronoun>>();
  for (const { type, nominal, entity, surface, passage, start, end } of mentions) {
    if (type !== 'person' || nominal) continue;
    const text = passages[passage]!;
    const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
    const [given] = surface.split(/[\s-]/);
    const isWoman = WOMAN_BEFORE.test(before) || WOMAN_AFTER.test(after) || (/\s/.test(surface) && WOMENS_NAMES.has(given!));
    const isMan = MAN_BEFORE.test(before) || MAN_AFTER.test(after) || (/\s/.test(surface) && MENS_NAMES.has(given!));
    if (!isWoman && !isMan) continue;
    const pronouns = found.get(entity) ?? new Set();
    if (isWoman) pronouns.add('she');
    if (isMan) pronouns.add('he');
    found.set(entity, pronouns);
  }
  return new Map([...found].flatMap(([entity, pronouns]) => (pronouns.size === 1 ? [[entity, [...pronouns][0]!] as const] : [])));
}
