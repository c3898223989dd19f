/** Whether the words for a source are those of a writer who speaks, or of the reader who is spoken to: “we”, “I’m”, “you”. */
export function isWritersOwn(source: string): boolean {
  return /^(?:I|we|you|us|me|our|my|your)(?:['’](?:m|ve|d|ll|re))?(?:\s|$)/iu.test(source);
}
