/** Where command lines are shown to publishers. */
export const DOCUMENTS = ['README.md', '.github/HANDBOOK.md'];

const COMMAND = /^(?:[A-Z_]+=\S+ )?(?:npm|npx) /;

/** A Markdown text → the command lines that it shows, in code blocks (`sh`) and in running text, each once, without their comments. */
export function commandLinesOf(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block]) => block!.split('\n'));
  const inText = [...markdown.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  const lines = [...blocks, ...inText].map((line) => line.replace(/\s+# .*$/, '').trim());
  return [...new Set(lines.filter((line) => COMMAND.test(line)))];
}
