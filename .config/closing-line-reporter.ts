import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints the slowest files, the skipped tests, a line for each file and reason, and as the very last line how many tests passed and failed:
 * `412 passed, 0 failed`. A file that could not be loaded, a group that could not be prepared and an error outside any test count as failed.
 */
export class ClosingLineReporter implements Reporter {
  readonly #slowest: number;

  /** With as many of the slowest files as given. */
  constructor({ slowest = 0 }: { slowest?: number } = {}) {
    this.#slowest = slowest;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const skips = new Map<string, number>();
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'pending') counts.failed += 1;
        else counts[result.state] += 1;
        if (result.state !== 'skipped') continue;
        const line = `${module.relativeModuleId}${result.note === undefined ? '' : `: ${result.note}`}`;
        skips.set(line, (skips.get(line) ?? 0) + 1);
      }
    }
    const lines = slowestOf(modules, this.#slowest);
    lines.push(...[...skips].map(([line, count]) => `Skipped ${count === 1 ? 'one test' : `${count} tests`} of ${line}`));
    lines.push(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
    // Other reporters and the ending of servers may still write; nothing writes after this.
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
  }
}

/** The files that took longest, a line each; none where so few ran that the list would say nothing. */
function slowestOf(modules: readonly TestModule[], count: number): string[] {
  if (count === 0 || modules.length <= count) return [];
  const times = modules.map((module) => ({ file: module.relativeModuleId, seconds: secondsOf(module) }));
  times.sort((a, b) => b.seconds - a.seconds);
  return [
    `The ${count} slowest of ${modules.length} files, in seconds:`,
    ...times.slice(0, count).map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)}  ${file}`),
  ];
}

/** What a file took with all that it loaded and prepared. */
function secondsOf(module: TestModule): number {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return (collectDuration + setupDuration + duration) / 1000;
}
