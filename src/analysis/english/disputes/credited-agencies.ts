/** A name of up to four words: “AP”, “Meridian”, “Tristate Wire”. */
const NAME = "(\\p{Lu}[\\p{L}\\p{N}&’'-]*(?: \\p{Lu}[\\p{L}\\p{N}&’'-]*){0,3})";
/** A dateline at the head of a report: “KELMOUTH (Meridian) - ”, “PARIS, March 3 (AP) — ”. */
const DATELINE = new RegExp(`^(?!The |An? )\\p{Lu}[\\p{L}\\p{M}\\p{N}.,’' -]{1,60}\\s\\(${NAME}\\)\\s+[-–—]{1,2}\\s`, 'u');
/** Credits at the end of a report: “Additional reporting by Meridian”, “Tristate Wire contributed”, “TW and staff”, “Source: AP”. */
const CREDITS = [
  `(?:(?:[Aa]dditional|[Ww]ith|[Ss]ome) )?(?:[Rr]eporting|[Rr]eports?|[Mm]aterial|[Ii]nformation|[Ff]iles) (?:by|from) (?:the )?${NAME}`,
  `(?:[Tt]he )?${NAME} (?:also )?contributed(?: to this (?:report|story|article))?`,
  `${NAME} and (?:[Ss]taff|[Aa]gencies)`,
  `(?:[Ss]ource:|[Vv]ia|[Ww]ith) (?:the )?${NAME}`,
].map((credit) => new RegExp(`^[–—(\\[ -]*${credit}[)\\]]?\\.?$`, 'u'));
/** A name alone after the last sentence: “Meridian”, “(AP)”, “— Reuters”. */
const SIGNATURE = new RegExp(`^(?:[–—-]{1,2} ?${NAME}|\\(${NAME}\\)|${NAME})$`, 'u');
/** The agency whose report an article passes on: “the news agency Meridian”, “the Meridian news agency”. */
const IN_TEXT = [new RegExp(`\\bnews agency,? ${NAME}`, 'gu'), new RegExp(`${NAME} (?:news|press) agency\\b`, 'gu')];
/** Where an article says that it first appeared: “This report first appeared in The Dublin Ledger”, “a corrected version of a report that appeared in The Spree Observer”. */
const FIRST_APPEARED = [
  `\\b[Tt]his (?:article|report|story|text|piece|interview|column) (?:(?:was|has been) )?(?:first |originally |also )?(?:appeared|published|printed|ran) (?:in|by|on) (?:the |The )?${NAME}`,
  `\\bversion of an? (?:\\p{Ll}+ )?(?:article|report|story|text|piece) (?:that|which) (?:was )?(?:first |originally )?(?:appeared|published|printed|ran) (?:in|by|on) (?:the |The )?${NAME}`,
  `\\b[Rr]e(?:printed|published) (?:here )?(?:from|by permission of|with (?:the )?permission of|courtesy of) (?:the |The )?${NAME}`,
].map((words) => new RegExp(words, 'u'));
/** A capitalized word that is no name: “The news agency”. */
const NO_NAME = /^(?:The|An?|This|That|Its|Their|Our|His|Her|Another|One|Some)$/u;
/** Number of passages at the end of an article in which a credit is looked for: a note on the author or a link may follow it. */
const LAST_PASSAGES = 2;

/**
 * Return the agencies and publications whose reports an article passes on, as its text names them: in the dateline, in a credit or signature at its end, as “the news agency …”,
 * or as the publication in which it first appeared. An
 * agency that is only a party to the news (“the company told AP”) is not among them.
 */
export function creditedAgencies({ passages, kinds }: { passages: readonly string[]; kinds: readonly string[] }): string[] {
  const texts = passages.filter((_, index) => kinds[index] === 'paragraph' || kinds[index] === 'quote');
  const agencies = [namesIn(DATELINE.exec(texts[0] ?? ''))];
  for (const text of texts.slice(-LAST_PASSAGES)) {
    for (const end of endsOf(text)) agencies.push(...CREDITS.map((credit) => namesIn(credit.exec(end))), namesIn(SIGNATURE.exec(end)));
  }
  // Hardly any text has the word that both patterns need, and finding it takes a hundredth of the time.
  for (const text of [...texts.slice(0, 1), ...texts.slice(-LAST_PASSAGES)]) for (const pattern of FIRST_APPEARED) agencies.push(namesIn(pattern.exec(text)));
  for (const text of texts) if (text.includes('agency')) for (const pattern of IN_TEXT) agencies.push(...Array.from(text.matchAll(pattern), namesIn));
  return [...new Set(agencies.flat())];
}

/** Return the names that a pattern found. */
function namesIn(match: RegExpExecArray | null): string[] {
  return (match ?? []).slice(1).flatMap((name) => (name === undefined || NO_NAME.test(name) ? [] : name));
}

/** Return a text, if it is short enough to be a credit, and what follows its last sentence. */
function endsOf(text: string): string[] {
  const last = AFTER_LAST_SENTENCE.exec(text)?.[1];
  return [...(text.length <= MAX_CREDIT ? [text] : []), ...(last === undefined ? [] : [last])];
}

/** Maximum length of a credit: “(Additional reporting by the Northern Press Association)” has 57 characters. */
const MAX_CREDIT = 80;
/** What follows the last sentence of a text: “… nine weeks. [Meridian]”, “… each day. [(TW and staff)]”. */
const AFTER_LAST_SENTENCE = /[.!?]["”’)]?\s+([^.!?]{2,80}\.?\)?)$/u;

/** Whether a name stands for another one: it is the same, its first words, or its initials: “Meridian” and “TW” for “Meridian Press Agency” and “Tristate Wire”. */
export function standsFor(short: string, name: string): boolean {
  const [one, other] = [short, name].map((each) => each.replace(/^the /iu, '').toLowerCase()) as [string, string];
  if (one === other || other.startsWith(`${one} `)) return true;
  const initials = (name.replace(/^the /iu, '').match(/(?<![\p{L}\p{N}’'])\p{L}/gu) ?? []).join('');
  return short.length > 1 && initials.toLowerCase() === one;
}
