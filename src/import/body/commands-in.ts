import type { FoundArticle } from '../types.ts';
import { attributeLists } from './attribute-lists.ts';
import { bracketCommands } from './bracket-commands.ts';
import { jsxCommands } from './jsx-commands.ts';
import { nodesOf, parser } from './tree.ts';
import type { TemplateCommand } from './template-commands.ts';
import { templateCommands } from './template-commands.ts';

/** Return the template commands or JSX in a text, in order and not nested; empty for plain Markdown (`dialect` is null). */
export function commandsIn(source: string, dialect: FoundArticle['dialect'] | null): TemplateCommand[] {
  if (dialect === null) return [];
  const commands = dialect === 'jsx' ? jsxCommands(source) : [...templateCommands(source), ...bracketCommands(source), ...attributeLists(source)];
  const code = dialect === 'jsx' ? codeIn(source) : [];
  let end = 0;
  return commands
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((command) => {
      const isCode = code.some(([from, to]) => command.start >= from && command.start < to);
      if (command.start < end || isCode) return false;
      end = command.end;
      return true;
    });
}

/** Return the spans of code in a text, where braces need not be balanced. */
function codeIn(source: string): [start: number, end: number][] {
  return nodesOf(parser.parse(source)).flatMap((node): [number, number][] => {
    const isCode = (node.type === 'code' || node.type === 'inlineCode') && node.position !== undefined;
    return isCode ? [[node.position!.start.offset!, node.position!.end.offset!]] : [];
  });
}
