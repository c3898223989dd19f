/** How long each reader is asked to read, in milliseconds of CPU. */
const LEAST = 1500;

/** Measure how many words a second a reader reads, on one core: all documents over and over, after one round for the compiler. */
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
  } while (spent < LEAST);
  return (words * rounds * 1000) / spent;
}
