import { processChannel } from './process-channel.ts';

/** Question whether a file can be reused. The listener writes the answer into `isReused`. */
interface Request {
  path: string;
  key: string;
  isReused: boolean;
}

const requests = processChannel<Request>('take-over');

/** Reuse of files of the last build: code that Astro loads asks, the build answers. */
export interface FileReuse {
  /** Return whether files can be reused: only in a build that publishes. If so, `reuse` must be called once for each file. */
  isAvailable(): boolean;
  /**
   * Reuse a file of the last build if it was made from inputs with the same key, and return whether it was reused.
   *
   * @param path path of the file, relative to the site's root
   */
  reuse(path: string, key: string): boolean;
}

/** Reuse of files in this process. */
export const fileReuse: FileReuse = {
  isAvailable: requests.isListenedTo,
  reuse(path, key) {
    const request: Request = { path, key, isReused: false };
    requests.send(request);
    return request.isReused;
  },
};

/** Let `answer` decide which files are reused, until the returned function is called. */
export function answerReuse(answer: (path: string, key: string) => boolean): () => void {
  return requests.listen((request) => {
    request.isReused = answer(request.path, request.key);
  });
}
