/** Minimum CPU time of a measurement in milliseconds. */
const MIN_CPU_MS = 1500;

/** Measure the words per second of a system on one core: it processes all documents repeatedly, after one round to warm up. */
export function wordsPerSecond(texts: readonly { text: string }[], read: () => void): number {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  read();
  const start = process.cpuUsage();
  let [rounds, spent] = [0, 0];
  do {
    read();
    rounds++;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  } while (spent < MIN_CPU_MS);
  return (words * rounds * 1000) / spent;
}
