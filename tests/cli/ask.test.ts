import { expect, test } from 'vitest';
import { ask, confirm } from '../../src/cli/ask.ts';
import { Interrupted } from '../../src/cli/command.ts';
import { testTerminal } from './test-io.ts';

const QUESTIONS = {
  title: { text: 'Its headline' },
  day: { text: 'Its day', problemWith: (answer: string) => (/^\d+$/.test(answer) ? null : 'Write a number.') },
  place: { text: 'Its place', defaultAnswer: 'Lorn' },
};

test('lines that arrive all at once answer one question each, with line endings of every kind', async () => {
  const terminal = testTerminal();
  terminal.type('Bridge closes\nsoon\r\n5\rPort\n');
  expect(await ask(terminal, QUESTIONS)).toEqual({ title: 'Bridge closes', day: '5', place: 'Port' });
  expect(terminal.shown()).toContain('Write a number.');
});

test('typing after a question answers it, including multi-byte letters and corrections', async () => {
  const terminal = testTerminal();
  const asked = ask(terminal, QUESTIONS);
  for (const key of ['Порр', '\x7f', 'т', '\r']) terminal.type(key);
  await expect.poll(() => terminal.shown()).toContain('Its day');
  terminal.type('5\r');
  await expect.poll(() => terminal.shown()).toContain('Its place [Lorn]');
  terminal.type('\r');
  expect(await asked).toEqual({ title: 'Порт', day: '5', place: 'Lorn' });
});

test('successive questions may use the same terminal: text typed ahead is kept', async () => {
  const terminal = testTerminal();
  terminal.type('One\nyes\nTwo\n');
  expect(await ask(terminal, { title: QUESTIONS.title })).toEqual({ title: 'One' });
  expect(await confirm(terminal, 'Go on?')).toBe(true);
  expect(await ask(terminal, { title: QUESTIONS.title })).toEqual({ title: 'Two' });
});

test('the end of input leaves the remaining questions unanswered, and confirms nothing', async () => {
  const terminal = testTerminal();
  terminal.type('Bridge closes\n\x04');
  expect(await ask(terminal, QUESTIONS)).toEqual({ title: 'Bridge closes' });
  expect(await confirm(terminal, 'Go on?')).toBe(false);
});

test('Ctrl-C interrupts the questions', async () => {
  const terminal = testTerminal();
  terminal.type('Bridge closes\n\x03');
  await expect(ask(terminal, QUESTIONS)).rejects.toThrow(Interrupted);
});
