/** Return the milliseconds of CPU that this thread has used, for limits on time: elapsed time would depend on the load of the machine. */
export function computingTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
