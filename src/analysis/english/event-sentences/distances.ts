/** Whether the words after a duration make it the distance from something else: “the day| after the vote”, “two weeks| before it”. */
export function isDistance(after: string): boolean {
  return /^\s(?:after|before|earlier|later)\b/i.test(after);
}

/** Whether a time expression leads to a clause, from which it counts: “a day after|”. */
export function countsFromClause(expression: string): boolean {
  return /\b(?:after|before)$/i.test(expression);
}
