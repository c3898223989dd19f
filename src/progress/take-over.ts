import { processChannel } from './process-channel.ts';

interface Request {
  path: string;
  key: string;
  isTaken: boolean;
}

const requests = processChannel<Request>('take-over');

/** Asks the build whether a file of the last build stands in the new site. */
export interface TakeOver {
  /** Whether anybody answers: only a build that publishes does, and then each file is to be asked for once. */
  isAnswered(): boolean;
  /** Whether the file was taken over, because the last build made it of what has the same key. `path` is from the site's root. */
  take(path: string, key: string): boolean;
}

export const takeOver: TakeOver = {
  isAnswered: requests.isListenedTo,
  take(path, key) {
    const request: Request = { path, key, isTaken: false };
    requests.send(request);
    return request.isTaken;
  },
};

/** Have `answer` decide which files are taken over; the function ends it. */
export function answerTakeOver(answer: (path: string, key: string) => boolean): () => void {
  return requests.listen((request) => {
    request.isTaken = answer(request.path, request.key);
  });
}
