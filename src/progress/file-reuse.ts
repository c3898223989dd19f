import { processChannel } from './process-channel.ts';

interface Request {
  path: string;
  key: string;
  isReused: boolean;
}

const requests = processChannel<Request>('take-over');

/** Channel on which code asks the build whether a file of the last build can be reused. */
export interface FileReuse {
  /** Whether anyone answers: only a build that publishes does, and then each file must be asked for once. */
  isAnswered(): boolean;
  /** Reuse a file of the last build if it was made from inputs with the same key; returns whether it was. `path` is relative to the site's root. */
  take(path: string, key: string): boolean;
}

/** The channel of this process. */
export const fileReuse: FileReuse = {
  isAnswered: requests.isListenedTo,
  take(path, key) {
    const request: Request = { path, key, isReused: false };
    requests.send(request);
    return request.isReused;
  },
};

/** Let `answer` decide which files are reused; the returned function ends that. */
export function answerReuse(answer: (path: string, key: string) => boolean): () => void {
  return requests.listen((request) => {
    request.isReused = answer(request.path, request.key);
  });
}
