import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { isExecutable } from '../engines/programs.ts';

/** Without these, Chromium contacts services of its vendor, or needs a graphics card. */
export const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Locations of browsers that are not on the PATH. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')];
  }),
};

/**
 * Return the path of a Chromium: the one in the environment variable CHROMIUM_PATH, the system's, or Playwright's; null if there is none.
 *
 * @throws Error if CHROMIUM_PATH names no program
 */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not a program: correct or unset it.`);
    return named;
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => join(folder, name)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()].find(isExecutable) ?? null;
}

/**
 * Return the path of a Chromium. If there is none, it is installed: with apt-get as root on Debian and Ubuntu, else with Playwright's installer.
 *
 * @throws Error if there is none and it cannot be installed, or if CHROMIUM_PATH names no program
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  process.stdout.write('The browser tests need Chromium, and there is none: installing it, which takes a minute or two.\n');
  const installed = isDebianRoot()
    ? run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])
    : run(process.execPath, [playwrightCommand(), 'install', 'chromium']);
  const path = installed ? findChromium() : null;
  if (path === null) {
    throw new Error(
      'Chromium is missing and could not be installed: install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run the tests again.',
    );
  }
  return path;
}

/**
 * Start a headless Chromium. Resolves to it.
 *
 * @throws Error if there is none and it cannot be installed
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: LAUNCH_ARGUMENTS });
}

let shared: Promise<Browser> | undefined;

/**
 * Resolve to the Chromium that all test files of this process share, each with its own contexts. It ends with the process.
 *
 * @throws Error if there is none and it cannot be installed
 */
export function sharedChromium(): Promise<Browser> {
  shared ??= launchChromium();
  return shared;
}

function isDebianRoot(): boolean {
  return (
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && ['/usr/bin/apt-get', '/bin/apt-get'].some(isExecutable)
  );
}

/** Return the path of Playwright's command. */
function playwrightCommand(): string {
  return join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
}

/** Run a command. Returns whether it succeeded. */
function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}
