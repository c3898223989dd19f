import { createInterface } from 'node:readline/promises';

/** A question, and what is wrong with an answer to it; null where nothing is. */
export interface Question {
  text: string;
  fault?: (answer: string) => string | null;
}

/** Whether there is somebody to ask. */
export const canAsk = process.stdin.isTTY && process.stdout.isTTY;

/** Ask questions on the terminal, one after the other, each again until its answer holds. An empty answer leaves a question open. */
export async function ask<Name extends string>(questions: Record<Name, Question>): Promise<Partial<Record<Name, string>>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Partial<Record<Name, string>> = {};
  for (const name in questions) {
    const { text, fault } = questions[name];
    for (;;) {
      const answer = (await terminal.question(`${text}: `)).trim();
      const wrong = answer === '' ? null : (fault?.(answer) ?? null);
      if (wrong === null) {
        if (answer !== '') answers[name] = answer;
        break;
      }
      process.stdout.write(`  ${wrong}\n`);
    }
  }
  terminal.close();
  return answers;
}
