/** Measures the time of the parts of a build. */
export interface Profile {
  /** End the previous part, and start another. */
  part(name: string): void;
  /** Record a page of a route, and the milliseconds it took. */
  page(route: string, milliseconds: number): void;
  /** Return the lines of a table: seconds, CPU seconds of all threads, and the name of the part. */
  table(): string;
}

interface Cost {
  seconds: number;
  cpuSeconds: number;
}

interface Made {
  pages: number;
  seconds: number;
}

/** Start measuring the parts of a build. */
export function startProfile(): Profile {
  const parts = new Map<string, Cost>();
  const routes = new Map<string, Made>();
  let current: { name: string; start: number; cpu: NodeJS.CpuUsage } | null = null;
  function end(): void {
    if (!current) return;
    const { user, system } = process.cpuUsage(current.cpu);
    const { seconds, cpuSeconds } = parts.get(current.name) ?? { seconds: 0, cpuSeconds: 0 };
    parts.set(current.name, { seconds: seconds + (performance.now() - current.start) / 1000, cpuSeconds: cpuSeconds + (user + system) / 1e6 });
    current = null;
  }
  return {
    part(name) {
      end();
      current = { name, start: performance.now(), cpu: process.cpuUsage() };
    },
    page(route, milliseconds) {
      const { pages, seconds } = routes.get(route) ?? { pages: 0, seconds: 0 };
      routes.set(route, { pages: pages + 1, seconds: seconds + milliseconds / 1000 });
    },
    table() {
      end();
      const slowestFirst = [...routes].sort(([, a], [, b]) => b.seconds - a.seconds);
      return [
        row('seconds', 'CPU s', 'part'),
        ...[...parts].map(([name, { seconds, cpuSeconds }]) => row(seconds.toFixed(1), cpuSeconds.toFixed(1), name)),
        '',
        row('seconds', 'pages', 'rendered for'),
        ...slowestFirst.map(([route, { pages, seconds }]) => row(seconds.toFixed(1), String(pages), route)),
      ].join('\n');
    },
  };
}

function row(first: string, second: string, name: string): string {
  return `${first.padStart(9)}${second.padStart(9)}  ${name}`;
}
