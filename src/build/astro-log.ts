/** A message of Astro's log. */
interface LogMessage {
  level: string;
  label: string | null;
  message: string;
}

type Listener = (message: LogMessage) => void;

let listener: Listener = () => {};

/** Have every message of Astro's log given to `listen`, in place of the one before. */
export function listenToAstroLog(listen: Listener): void {
  listener = listen;
}

// Astro takes a log only as the default export of a module that it imports by path.
export default function astroLog(): { write: Listener } {
  return { write: (message) => listener(message) };
}
