/** Documents that show command lines to publishers. */
export const DOCUMENTS = ['README.md', '.github/HANDBOOK.md'];

const COMMAND = /^(?:[A-Z_]+=\S+ )?(?:npm|npx) /;

/** Return the command lines in a Markdown text, in code blocks (`sh`) and in running text, without duplicates and comments. */
export function commandLinesOf(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block]) => block!.split('\n'));
  const inText = [...markdown.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  const lines = [...blocks, ...inText].map((line) => line.replace(/\s+# .*$/, '').trim());
  return [...new Set(lines.filter((line) => COMMAND.test(line)))];
}
