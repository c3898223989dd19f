/** Reading and compiling everything that a publisher writes: the loaders of Astro's content collections, and the same without Astro for commands. */
export { compileArticle } from './articles/compile.ts';
export { compileShard, type Shard } from './articles/compile-shard.ts';
export { CompilePool, type Compiler } from './articles/compile-pool.ts';
export { articleLoader } from './articles/loader.ts';
export { entityLoader } from './entities/loader.ts';
export { figureNoteLoader } from './figures/loader.ts';
