/** CPU time of the warm-up and minimum CPU time of the measurement, in milliseconds. */
const CPU_MS = 1500;

/** Measure the words per second of a system on one core: it processes all documents repeatedly, first for as long as is measured so that its code is compiled. */
export function wordsPerSecond(texts: readonly { text: string }[], read: () => void): number {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  repeat(read);
  const { rounds, spent } = repeat(read);
  return (words * rounds * 1000) / spent;
}

/** Call a function until it has taken `CPU_MS`. Returns the number of calls and their CPU time in milliseconds. */
function repeat(read: () => void): { rounds: number; spent: number } {
  const start = process.cpuUsage();
  let [rounds, spent] = [0, 0];
  do {
    read();
    rounds++;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  } while (spent < CPU_MS);
  return { rounds, spent };
}
