/** Return whether the words for a source begin with a pronoun for the writer or the reader: “we”, “I’m”, “you”. */
export function isFirstOrSecondPerson(source: string): boolean {
  return /^(?:I|we|you|us|me|our|my|your)(?:['’](?:m|ve|d|ll|re))?(?:\s|$)/iu.test(source);
}
