/** Compiling everything that a publisher writes, for commands and the desk. The loaders of Astro's content collections are in `loaders`. */
export { compileArticle } from './articles/compile.ts';
export { compileShard, type CompiledShard, type Shard } from './articles/compile-shard.ts';
export { CompilePool, type Compiler } from './articles/compile-pool.ts';
