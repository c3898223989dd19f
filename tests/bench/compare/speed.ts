/** CPU time of the warm-up in milliseconds. The engine compiles the code meanwhile, on other threads whose time counts too. */
const WARM_UP_MS = 4000;
/** Minimum CPU time of a measurement in milliseconds. */
const MIN_CPU_MS = 1500;

/** Return the words per second of a system on one core: it processes all documents repeatedly, first to warm up and then for the measurement. */
export function wordsPerSecond(texts: readonly { text: string }[], read: () => void): number {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  repeat(read, WARM_UP_MS);
  const { rounds, spent } = repeat(read, MIN_CPU_MS);
  return (words * rounds * 1000) / spent;
}

/** Call a function until it has taken a CPU time in milliseconds. Returns the number of calls and their CPU time in milliseconds. */
function repeat(read: () => void, least: number): { rounds: number; spent: number } {
  const start = process.cpuUsage();
  let [rounds, spent] = [0, 0];
  do {
    read();
    rounds++;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  } while (spent < least);
  return { rounds, spent };
}
