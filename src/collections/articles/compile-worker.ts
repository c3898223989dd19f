import { parentPort } from 'node:worker_threads';
import { createGazetteer } from '../../analysis/index.ts';
import { readLanguages } from '../languages/index.ts';
import { gazetteerEntry } from '../entities/read.ts';
import type { CuratedEntity } from '../entities/schema.ts';
import type { ArticleSource } from './article-source.ts';
import type { CompileContext } from './compile.ts';
import { compileToFile, type CompileResult } from './compile-to-file.ts';
import { createImageMeasure } from './images.ts';

/** What all articles of a load are compiled with, as it can be sent to a thread. */
export interface CompileSettings {
  /** The project's folder. */
  root: string;
  entities: CuratedEntity[];
  /** The newsroom's time zone (IANA name). */
  timeZone: string;
}

/** What a thread is sent: first the settings, then articles, each with the path of the file that it is compiled into; settings anew when they changed. */
export type ToThread = { settings: CompileSettings } | { source: ArticleSource; path: string };

/** What it answers to each: that it is ready, what became of the article, or what was thrown on the way, with its code where the system threw it (ENOSPC). */
export type FromThread = 'ready' | { reading: CompileResult } | { thrown: string; code: string | undefined };

let context: CompileContext;

parentPort!.on('message', (message: ToThread) => parentPort!.postMessage(answer(message)));

function answer(message: ToThread): FromThread {
  if ('settings' in message) {
    const { root, entities, timeZone } = message.settings;
    context = { gazetteer: createGazetteer(entities.map(gazetteerEntry)), timeZone, languages: readLanguages(), imageSize: createImageMeasure(root) };
    return 'ready';
  }
  try {
    return { reading: compileToFile(message.source, message.path, context) };
  } catch (error) {
    return { thrown: String(error), code: (error as NodeJS.ErrnoException).syscall === undefined ? undefined : (error as NodeJS.ErrnoException).code };
  }
}
