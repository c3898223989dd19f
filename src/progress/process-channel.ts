import { channel } from 'node:diagnostics_channel';

/** A channel on which code that Astro loads sends messages to the build. */
export interface ProcessChannel<Message> {
  /** Send a message to all listeners. */
  send(message: Message): void;
  /** Call `listener` with each message from now on. The returned function unsubscribes it. */
  listen(listener: (message: Message) => void): () => void;
  /** Return whether there is a listener. */
  isListenedTo(): boolean;
}

/**
 * Return the channel with the given name.
 *
 * Astro loads loaders and pages in separate module graphs. They do not share module variables with the build, but they share the channels of the process.
 */
export function processChannel<Message>(name: string): ProcessChannel<Message> {
  const shared = channel(`dateline:${name}`);
  return {
    send: (message) => shared.publish(message),
    isListenedTo: () => shared.hasSubscribers,
    listen(listener) {
      const typedListener = (message: unknown) => listener(message as Message);
      shared.subscribe(typedListener);
      return () => shared.unsubscribe(typedListener);
    },
  };
}
