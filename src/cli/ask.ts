import { isCancel, log, text } from '@clack/prompts';
import { Interrupted } from './command.ts';
import type { Terminal } from './terminal.ts';

/** A question, and what is wrong with an answer to it; null where nothing is. */
export interface Question {
  text: string;
  /** What an answer looks like. */
  example?: string;
  /** What an empty answer stands for. */
  otherwise?: string;
  fault?: (answer: string) => string | null | Promise<string | null>;
}

/**
 * Ask questions on a terminal, one after the other, each again until its answer holds: the answers that were given. An empty answer leaves a question
 * open, the end of all input (Ctrl-D) those that are left too.
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
 * Ask whether something is to be done: whether the answer was “yes” or “y”.
 *
 * @throws Interrupted on Ctrl-C
 */
export async function confirm(terminal: Terminal, question: string): Promise<boolean> {
  return /^y(?:es)?$/i.test(await askUntilRight(terminal, { text: `${question} (yes or no)` }));
}

async function askUntilRight(terminal: Terminal, question: Question): Promise<string> {
  for (;;) {
    const answer = (await askOnce(terminal, question)).trim() || (terminal.input.ended ? '' : (question.otherwise ?? ''));
    const wrong = answer === '' ? null : ((await question.fault?.(answer)) ?? null);
    if (wrong === null) return answer;
    // Not clack's own check: it keeps the wrong answer in the line, and the next one that was typed ahead would stand behind it.
    log.error(wrong, { output: terminal.output as never });
  }
}

/** The line that is typed after a question; empty where there is no more input. */
async function askOnce({ input, output }: Terminal, { text: message, example, otherwise }: Question): Promise<string> {
  if (input.ended) return '';
  const ending = new AbortController();
  const typed = text({
    message: otherwise === undefined ? message : `${message} [${otherwise}]`,
    ...(example !== undefined && { placeholder: example }),
    input,
    output: output as never,
    signal: ending.signal,
  });
  input.begin(() => ending.abort());
  const answer = await typed;
  input.pauseLines();
  if (!isCancel(answer)) return answer ?? '';
  if (ending.signal.aborted) return '';
  throw new Interrupted();
}
