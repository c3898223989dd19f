import type { Note } from '../types.ts';
import type { CommandMeaning } from './command-meaning.ts';
import type { Edit } from './edits.ts';
import { decodePlaceholders, PLACEHOLDER } from './placeholders.ts';
import type { ReferenceResolver } from './reference-resolver.ts';

/** The template commands of a body, by the numbers of their placeholders. */
export interface Commands {
  meanings: readonly CommandMeaning[];
  /** The commands as written. */
  written: readonly string[];
}

/** A placeholder of a command: its number, and its span in the body. */
export interface Placeholder {
  command: number;
  start: number;
  end: number;
}

/** The conversion of a body: its text with placeholders for commands, and the edits and notes collected so far. */
export class Conversion {
  readonly source: string;
  readonly commands: Commands;
  readonly resolver: ReferenceResolver;
  /** Returns the line of the original body for an offset in `source`. */
  readonly #lineAt: (offset: number) => number;
  readonly edits: Edit[] = [];
  readonly notes: Note[] = [];

  constructor(source: string, commands: Commands, resolver: ReferenceResolver, lineAt: (offset: number) => number) {
    this.source = source;
    this.commands = commands;
    this.resolver = resolver;
    this.#lineAt = lineAt;
  }

  /** Add the replacement of a span. */
  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** Add a note for the publisher about the text at an offset. */
  note(kind: Note['kind'], offset: number, text: string): void {
    this.notes.push({ kind, line: this.#lineAt(offset), text });
  }

  /** Return the placeholders in a span. */
  placeholdersIn(start: number, end: number): Placeholder[] {
    return Array.from(this.source.slice(start, end).matchAll(PLACEHOLDER), ({ 0: whole, 1: command, index }) => ({
      command: Number(command),
      start: start + index,
      end: start + index + whole.length,
    }));
  }

  /** Return an address or attribute with its commands replaced by their meaning. */
  resolveCommands(text: string): string {
    return decodePlaceholders(text).replace(PLACEHOLDER, (_, command: string) => {
      const meaning = this.commands.meanings[Number(command)]!;
      if (meaning.kind === 'address' || meaning.kind === 'link') return meaning.address;
      if (meaning.kind === 'unknown' && meaning.argument !== null) return `dateline-archive:${encodeURI(meaning.argument)}`;
      return meaning.kind === 'text' ? meaning.text : '';
    });
  }
}
