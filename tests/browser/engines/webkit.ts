import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Engine } from './engine.ts';
import { findProgram } from './programs.ts';

/** The programs that WebKit needs here: its driver, a small browser, and a virtual screen. */
export interface WebKitPrograms {
  driver: string;
  browser: string;
  screen: string;
}

/** Return the paths of WebKitGTK's driver and browser, and of Xvfb; null if one of them is missing. */
export function findWebKit(): WebKitPrograms | null {
  const driver = findProgram('WebKitWebDriver');
  const screen = findProgram('Xvfb');
  const browser = globSync('/usr/{lib,libexec,lib64}/{,*/}webkit2gtk-4.1/MiniBrowser').find((path) => existsSync(path));
  return driver === null || screen === null || browser === undefined ? null : { driver, browser, screen };
}

/**
 * Start WebKit on a virtual screen, controlled by W3C WebDriver (https://www.w3.org/TR/webdriver2/). Resolves to the engine with one page open.
 *
 * @throws Error if the driver or the screen ends before it is ready, or the driver refuses a command
 */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1700x1300x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await firstLine(xvfb.stdio[3] as Readable);
  const port = await freePort();
  const webdriver = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${display}` } });
  const ask = (method: string, path: string, body?: object) =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  // The driver prints nothing when it starts to listen.
  while (
    !(await ask('GET', '/status').then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (webdriver.exitCode !== null) throw new Error('WebKitWebDriver ended before it answered.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  let session = '/session';
  async function send<Result>(method: 'POST' | 'GET' | 'DELETE', path: string, body?: object): Promise<Result> {
    const { value } = (await (await ask(method, session + path, body)).json()) as { value: Result & { error?: string; message?: string } };
    if (value?.error !== undefined) throw new Error(`WebKit: ${path}: ${value.error}: ${value.message}`);
    return value;
  }
  const post = <Result>(path: string, body: object = {}) => send<Result>('POST', path, body);

  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } };
  const { sessionId } = await post<{ sessionId: string }>('', { capabilities });
  session += `/${sessionId}`;
  const engine: Engine = {
    name: 'WebKit',
    problems: [],
    goto: (url) => post('/url', { url }),
    async evaluate(pageFunction, ...values) {
      const answer = await post<{ value?: string; thrown?: string }>('/execute/async', {
        script: `const done = arguments[1];
          Promise.resolve(arguments[0]).then((values) => (${pageFunction})(...JSON.parse(values)))
            .then((value) => done({ value: JSON.stringify(value) }), (error) => done({ thrown: String(error) }));`,
        args: [JSON.stringify(values)],
      });
      if (answer.thrown !== undefined) throw new Error(`WebKit: ${answer.thrown}`);
      return answer.value === undefined ? undefined : JSON.parse(answer.value);
    },
    async resize(width, height) {
      // The window size includes frame and bars, whose size is measured in the page. Resizing takes effect a frame or two later.
      const inner = () =>
        engine.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
          return { width: innerWidth, height: innerHeight };
        });
      const before = await post<{ width: number; height: number }>('/window/rect', { width, height });
      const seen = await inner();
      await post('/window/rect', { width: width + before.width - seen.width, height: height + before.height - seen.height });
      return inner();
    },
    async perform(actions) {
      await post('/actions', { actions });
    },
    screenshot: async () => Buffer.from(await send<string>('GET', '/screenshot'), 'base64'),
    traverse: (steps) => post(steps < 0 ? '/back' : '/forward'),
    async close() {
      await send('DELETE', '').catch(() => undefined);
      webdriver.kill();
      xvfb.kill();
    },
  };
  return engine;
}

async function firstLine(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) return line;
  throw new Error('Xvfb ended before it had a screen.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
