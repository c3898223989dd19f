import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints the skipped tests, a line for each file and reason, and as the very last line how many tests passed and failed:
 * `412 passed, 0 failed`. A file that could not be loaded, a group that could not be prepared and an error outside any test count as failed.
 */
export class ClosingLineReporter implements Reporter {
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
    const lines = [...skips].map(([line, count]) => `Skipped ${count === 1 ? 'one test' : `${count} tests`} of ${line}`);
    lines.push(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
    // Other reporters and the ending of servers may still write; nothing writes after this.
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
  }
}
