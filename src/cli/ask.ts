import { isCancel, log, text } from '@clack/prompts';
import { Interrupted } from './command.ts';
import type { Terminal } from './terminal.ts';

/** A question, with a check of its answers. */
export interface Question {
  text: string;
  /** Example of an answer. */
  example?: string;
  /** Default for an empty answer. */
  defaultAnswer?: string;
  problemWith?: (answer: string) => string | null | Promise<string | null>;
}

/**
 * Ask questions on a terminal one after the other, repeating each until its answer is valid. Returns the answers given. An empty answer skips a question; the
 * end of input (Ctrl-D) skips all remaining ones.
 *
 * @throws Interrupted on Ctrl-C
 */
export async function ask<Name extends string>(terminal: Terminal, questions: Record<Name, Question>): Promise<Partial<Record<Name, string>>> {
  const answers: Partial<Record<Name, string>> = {};
  for (const name in questions) {
    const answer = await askUntilRight(terminal, questions[name]);
    if (answer !== '') answers[name] = answer;
  }
  return answers;
}

/**
 * Ask for confirmation. Resolves to whether the answer was “yes” or “y”.
 *
 * @throws Interrupted on Ctrl-C
 */
export async function confirm(terminal: Terminal, question: string): Promise<boolean> {
  return /^y(?:es)?$/i.test(await askUntilRight(terminal, { text: `${question} (yes or no)` }));
}

async function askUntilRight(terminal: Terminal, question: Question): Promise<string> {
  for (;;) {
    const answer = (await askOnce(terminal, question)).trim() || (terminal.input.ended ? '' : (question.defaultAnswer ?? ''));
    const wrong = answer === '' ? null : ((await question.problemWith?.(answer)) ?? null);
    if (wrong === null) return answer;
    // Clack's own validation is not used: it keeps the invalid answer in the line, and appends the next answer typed ahead to it.
    log.error(wrong, { output: terminal.output as never });
  }
}

/**
 * Return the line typed after a question; empty at the end of input.
 *
 * @throws Interrupted on Ctrl-C
 */
async function askOnce({ input, output }: Terminal, { text: message, example, defaultAnswer }: Question): Promise<string> {
  if (input.ended) return '';
  const ending = new AbortController();
  const typed = text({
    message: defaultAnswer === undefined ? message : `${message} [${defaultAnswer}]`,
    ...(example !== undefined && { placeholder: example }),
    input,
    output: output as never,
    signal: ending.signal,
  });
  input.expectLine(() => ending.abort());
  const answer = await typed;
  input.pauseLines();
  if (!isCancel(answer)) return answer ?? '';
  if (ending.signal.aborted) return '';
  throw new Interrupted();
}
