import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/content-files/problem.ts';
import { explainError } from '../../src/build/explain-error.ts';
import { PublishError } from '../../src/build/publish-error.ts';

describe('thrown errors as text', () => {
  const content = new ContentError([{ file: 'content/articles/a.md', line: 3, column: 2, message: 'Add “title”.' }]);

  test('content errors explain themselves, also as a cause of others', () => {
    const expected = '1 problem in the content:\ncontent/articles/a.md:3:2  Add “title”.';
    expect(explainError(content, '/project')).toBe(expected);
    expect(explainError(new Error('failed', { cause: new Error('failed', { cause: content }) }), '/project', { stack: true })).toBe(expected);
  });

  test('publishing errors have no stack', () => {
    expect(explainError(new PublishError('Port 1 is taken.'), '/project', { stack: true })).toBe('Port 1 is taken.');
  });

  test('other errors have the position and the hint that Astro gives, and say how to see the stack', () => {
    const error = Object.assign(new Error('Expected a closing tag.'), {
      hint: 'Close it.',
      loc: { file: '/project/src/pages/index.astro', line: 7, column: 3 },
    });
    expect(explainError(error, '/project')).toBe(
      'src/pages/index.astro:7:3  Expected a closing tag.\nClose it.\nRun it again with --verbose to see where this was thrown.',
    );
    expect(explainError(error, '/project', { stack: true })).toContain('explain-error.test.ts');
  });

  test.each([
    ['ENOSPC', 'The disk is full: make room, then build again.'],
    ['EROFS', 'This disk is read-only: move the project to another one.'],
    ['EACCES', 'No permission to write here: check the permissions of the folder.'],
  ])('the system’s %s is explained in plain words, also as a cause of other errors', (code, words) => {
    const refusal = Object.assign(new Error(`${code}: mkdir`), { code, path: '/project/.stage' });
    expect(explainError(new Error('Unknown', { cause: refusal }), '/project')).toBe(`.stage  ${words}\nThe system says: ${code}: mkdir`);
  });

  test('a system error is also recognized by its text alone, within the message of another error', () => {
    const bundler = new Error('Something went wrong inside.\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>');
    expect(explainError(bundler, '/project')).toBe('The disk is full: make room, then build again.\nThe system says: No space left on device');
  });

  test('a thrown value that is not an error is shown as text', () => {
    expect(explainError('no', '/project')).toBe('no\nRun it again with --verbose to see where this was thrown.');
  });
});
