/** What a bound on time is held against: milliseconds that this thread has computed for. The clock would tell how busy the machine is. */
export function computingTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
