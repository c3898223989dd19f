import { createInterface } from 'node:readline/promises';

/** A question, and what is wrong with an answer to it; null where nothing is. */
export interface Question {
  text: string;
  fault?: (answer: string) => string | null;
}

/** Whether there is somebody to ask. */
export const canAsk = process.stdin.isTTY && process.stdout.isTTY;

/** Exit code of a program that was stopped with Ctrl-C (128 and the number of the signal). */
const STOPPED = 130;

/**
 * Ask questions on the terminal, one after the other, each again until its answer holds. An empty answer leaves a question open, the end of
 * all input (Ctrl-D) those that are left too; Ctrl-C ends the program.
 */
export async function ask<Name extends string>(questions: Record<Name, Question>): Promise<Partial<Record<Name, string>>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.once('SIGINT', () => {
    process.stdout.write('\n');
    process.exit(STOPPED);
  });
  // Not `terminal.question`: lines that come before their question (pasted together, or typed ahead) would be lost.
  const lines = terminal[Symbol.asyncIterator]();
  let ended = false;
  terminal.once('close', () => {
    ended = true;
  });
  const nextLine = async (text: string) => {
    if (!ended) {
      terminal.setPrompt(text);
      terminal.prompt();
    }
    const line = await lines.next();
    return line.done ? '' : line.value;
  };
  const answers: Partial<Record<Name, string>> = {};
  for (const name in questions) {
    const answer = await askUntilRight(questions[name], nextLine);
    if (answer !== '') answers[name] = answer;
  }
  terminal.close();
  return answers;
}

/** `nextLine` shows a text and gives the line that is typed after it; empty where there is no more input. */
async function askUntilRight({ text, fault }: Question, nextLine: (text: string) => Promise<string>): Promise<string> {
  for (;;) {
    const answer = (await nextLine(`${text}: `)).trim();
    const wrong = answer === '' ? null : (fault?.(answer) ?? null);
    if (wrong === null) return answer;
    process.stdout.write(`  ${wrong}\n`);
  }
}
