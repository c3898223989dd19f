import { parentPort } from 'node:worker_threads';
import { createGazetteer } from '../../analysis/index.ts';
import { readLanguages } from '../languages/index.ts';
import { gazetteerEntry } from '../entities/read.ts';
import type { CuratedEntity } from '../entities/schema.ts';
import type { ArticleSource } from './article-source.ts';
import type { CompileContext } from './compile.ts';
import { compileToFile, type CompileResult } from './compile-to-file.ts';
import { createImageMeasure } from './images.ts';

/** Settings common to all articles of a load, as a message to a thread. */
export interface CompileSettings {
  /** Project root. */
  root: string;
  entities: CuratedEntity[];
  /** The newsroom's time zone (IANA name). */
  timeZone: string;
}

/** Message to a thread: first the settings, then articles, each with the path of the file to write; settings again whenever they change. */
export type ToThread = { settings: CompileSettings } | { source: ArticleSource; path: string };

/** Answer of a thread: that it is ready, the result for an article, or an error with its code if the system threw it (ENOSPC). */
export type FromThread = 'ready' | { result: CompileResult } | { thrown: string; code: string | undefined };

let context: CompileContext;

parentPort!.on('message', (message: ToThread) => parentPort!.postMessage(answer(message)));

function answer(message: ToThread): FromThread {
  if ('settings' in message) {
    const { root, entities, timeZone } = message.settings;
    context = { gazetteer: createGazetteer(entities.map(gazetteerEntry)), timeZone, languages: readLanguages(), imageSize: createImageMeasure(root) };
    return 'ready';
  }
  try {
    return { result: compileToFile(message.source, message.path, context) };
  } catch (error) {
    return { thrown: String(error), code: (error as NodeJS.ErrnoException).syscall === undefined ? undefined : (error as NodeJS.ErrnoException).code };
  }
}
