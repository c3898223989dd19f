import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** Flag of V8: garbage is collected after the heap has grown by a fifth of its live size. */
export const HEAP_GROWTH_FLAG = '--heap-growing-percent=20';

/**
 * Environment variables of mimalloc, the allocator of Vite's bundler (https://github.com/microsoft/mimalloc#environment-options): freed memory is returned at once,
 * and a reserved arena takes memory only when it is used. One changed article of 1,668 then takes 0.94 GB at most instead of 1.21, in the same time.
 */
export const ALLOCATOR_ENVIRONMENT: Readonly<Record<string, string>> = { MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ARENA_EAGER_COMMIT: '0' };

/**
 * Let the memory of this process grow in small steps. By default V8 lets its heap reach two to four times its live size, for speed; a build of thousands of
 * articles takes a third less memory this way, and no more time. V8 reads the flag after each collection, so it takes effect at once; the variables take
 * effect if the bundler has not been loaded. Variables that are set already are kept.
 */
export function limitMemory(): void {
  setFlagsFromString(HEAP_GROWTH_FLAG);
  for (const [name, value] of Object.entries(ALLOCATOR_ENVIRONMENT)) process.env[name] ??= value;
}
