import { expect, test } from 'vitest';
import { allocatorEnvironment } from '../../src/build/limit-memory.ts';

test('variables of the allocator are added to an environment, except those that it has', () => {
  expect(allocatorEnvironment({ PATH: '/bin' })).toEqual({ MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ARENA_EAGER_COMMIT: '0' });
  expect(allocatorEnvironment({ MIMALLOC_PURGE_DELAY: '10' })).toEqual({ MIMALLOC_ARENA_EAGER_COMMIT: '0' });
});
