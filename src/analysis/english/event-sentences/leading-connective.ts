/** Adverbs and phrases before a comma that only connect a sentence to the one before: “However, …”, “In response, …”. */
const CONNECTIVE =
  /^(?:However|Meanwhile|Moreover|Furthermore|Also|Additionally|In addition|Besides|Nevertheless|Nonetheless|Consequently|Accordingly|Therefore|Thus|Similarly|Likewise|Separately|Indeed|Of course|After all|In fact|In response|In turn|In the meantime|At the same time|As a result|As such|As it happens|Earlier|Later|Afterwards?|Then|Finally|Still|Yet|Overall|So|By contrast|In contrast|On the other hand|To (?:kick|start|begin) (?:things|it all) off|To begin with|To (?:that|this) end), (?=\p{L}|\p{N})/u;
/** Connectives without a comma: “Also on Thursday, …”, “And in May …”, “But the mayor …”. */
const BEFORE_CLAUSE = /^(?:Also (?=(?:on|in|at|last|this|yesterday|today)\s)|(?:And|But|So|Yet|Plus,?) (?=\p{L}|\p{N}))/u;

/**
 * Return the length of the words that connect a sentence to the one before, if it means the same without them; 0 if there are none. “Instead” and “for example” do not
 * count: without them the sentence means something else.
 */
export function connectiveLength(sentence: string): number {
  return (CONNECTIVE.exec(sentence) ?? BEFORE_CLAUSE.exec(sentence))?.[0].length ?? 0;
}

/** Return a text with its first letter in upper case, for a sentence whose first words were left out. */
export function withCapital(text: string): string {
  const [first = ''] = text;
  const capital = first.toUpperCase();
  // A letter whose capital is longer (“ß”), or a name such as “iPhone”, stays.
  return capital.length === first.length && !/^\p{Ll}+\p{Lu}/u.test(text) ? capital + text.slice(first.length) : text;
}
