import { deserialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import { createGazetteer } from '../../analysis/index.ts';
import { readLanguages } from '../languages/index.ts';
import { gazetteerEntry } from '../entities/read.ts';
import type { CuratedEntity } from '../entities/schema.ts';
import type { ArticleSource } from './article-source.ts';
import type { CompileContext } from './compile.ts';
import { compileToFile, type CompileResult } from './compile-to-file.ts';
import { createImageMeasure } from './images.ts';

/** Settings that are the same for all articles. */
export interface CompileSettings {
  /** Project root. */
  root: string;
  entities: CuratedEntity[];
  /** The newsroom's time zone (IANA name). */
  timeZone: string;
}

/** Settings in memory shared by all threads, so that thousands of entities are not copied with every article. */
export interface SharedSettings {
  /** Number that changes whenever the settings do. */
  version: number;
  /** `CompileSettings`, serialized by `node:v8`. */
  bytes: SharedArrayBuffer;
}

/** Message to a thread: an article to compile. */
export interface CompileTask {
  source: ArticleSource;
  /** Path of the file to write. */
  path: string;
  settings: SharedSettings;
  /** One number in shared memory: the thread writes its id there when it starts the article. */
  thread: Int32Array;
}

/** Answer of a thread: the result for an article, or an error with its code if the system threw it (ENOSPC). */
export type CompileAnswer = { result: CompileResult } | { thrown: string; code: string | undefined };

let version: number | null = null;
let context: CompileContext;

/** Compile the article of a task in this thread, and return the answer to send. */
export default function compileInThread({ source, path, settings, thread }: CompileTask): CompileAnswer {
  if (settings.version !== version) {
    context = contextOf(deserialize(Buffer.from(new Uint8Array(settings.bytes))) as CompileSettings);
    ({ version } = settings);
  }
  Atomics.store(thread, 0, threadId);
  try {
    return { result: compileToFile(source, path, context) };
  } catch (error) {
    return { thrown: String(error), code: (error as NodeJS.ErrnoException).syscall === undefined ? undefined : (error as NodeJS.ErrnoException).code };
  }
}

/** Return the context of compilation for settings. */
function contextOf({ root, entities, timeZone }: CompileSettings): CompileContext {
  return { gazetteer: createGazetteer(entities.map(gazetteerEntry)), timeZone, languages: readLanguages(), imageSize: createImageMeasure(root) };
}
