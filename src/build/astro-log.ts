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

/** Return the logger that Astro is configured with. Astro accepts one only as the default export of a module that it imports by path. */
export default function astroLog(): { write: Listener } {
  return { write: (message) => listener(message) };
}
