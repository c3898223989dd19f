/** Return a number with its noun: “1 article”, “3 articles”, “2 people”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
