/** Words that occur in the names of many organizations and places. */
const GENERIC = new Set(
  'oblast region district city town village state national federal ministry department service office agency committee council group party union university institute center centre company corporation association movement legion forces troops river street united republic people peoples north south east west northern southern eastern western'.split(
    ' ',
  ),
);

/** Whether a word in lower case occurs in the names of many organizations and places. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}
