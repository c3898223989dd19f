import { channel } from 'node:diagnostics_channel';

/** A channel on which code that Astro loads sends messages to the build. */
export interface ProcessChannel<Message> {
  /** Send a message to all listeners. */
  send(message: Message): void;
  /** Call `listener` with each message from now on; the returned function unsubscribes it. */
  listen(listener: (message: Message) => void): () => void;
}

/**
 * Open the channel with the given name.
 *
 * Astro loads loaders and pages in module graphs of their own, so they share only process-wide state with the build.
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
