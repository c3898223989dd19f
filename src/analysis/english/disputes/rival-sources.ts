import { isWrittenAsName, kindOfDescription } from '../speakers/index.ts';

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

/**
 * Return the sources of two numbers of one thing, from the words of their sentence before, between and after them: “put at (2,900) by the union and at (1,100) by the
 * company”; null if these do not say that they are of one thing.
 */
export function rivalSourcesIn(before: string, between: string, after: string): [string, string] | null {
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
