import { channel } from 'node:diagnostics_channel';

/** A way for what Astro loads to tell the build something. */
export interface ProcessChannel<Message> {
  /** Tell whoever listens. */
  send(message: Message): void;
  /** Have `listener` told what is sent from here on; the function ends it. */
  listen(listener: (message: Message) => void): () => void;
}

/**
 * Open the channel of a name.
 *
 * Astro loads loaders and pages in module graphs of their own: what they and the build share is only what belongs to the process.
 */
export function processChannel<Message>(name: string): ProcessChannel<Message> {
  const shared = channel(`dateline:${name}`);
  return {
    send: (message) => shared.publish(message),
    listen(listener) {
      const listenToAny = (message: unknown) => listener(message as Message);
      shared.subscribe(listenToAny);
      return () => shared.unsubscribe(listenToAny);
    },
  };
}
