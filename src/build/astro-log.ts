/** Message of Astro's log. */
interface LogMessage {
  level: string;
  label: string | null;
  message: string;
}

type Listener = (message: LogMessage) => void;

let listener: Listener = () => {};

/** Call `listen` with every message of Astro's log; it replaces the previous listener. */
export function listenToAstroLog(listen: Listener): void {
  listener = listen;
}

/** Return whether a message of Astro's log says that a collection is empty, as that of the entities is on a new site. */
export function isAboutEmptyCollection(message: string): boolean {
  return /The collection "\w+" does not exist or is empty/.test(message);
}

/** Return the logger that Astro is configured with. Astro accepts one only as the default export of a module that it imports by path. */
export default function astroLog(): { write: Listener } {
  return { write: (message) => listener(message) };
}
