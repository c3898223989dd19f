import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Engine } from './engine.ts';
import { findProgram } from './programs.ts';

interface Message {
  id?: number;
  method?: string;
  type?: string;
  result?: unknown;
  error?: string;
  message?: string;
  params?: Record<string, unknown>;
}

/** Return the path of Firefox on the PATH; null if it is missing. */
export const findFirefox = (): string | null => findProgram('firefox', 'firefox-esr');

/**
 * Start a headless Firefox with a new profile, controlled by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). Resolves to the engine with one page open.
 *
 * @throws Error if Firefox ends before it listens, or refuses a command
 */
export async function startFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-firefox-'));
  const firefox = spawn(program, ['--headless', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const socket = await connect(await listeningAddress(firefox.stderr, ended));
  const problems: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else problems.push(...problemOf(message));
  });
  let sent = 0;
  async function send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++sent;
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await new Promise<Message>((resolve) => waiting.set(id, resolve));
    waiting.delete(id);
    if (answer.type === 'error') throw new Error(`Firefox: ${method}: ${answer.error}: ${answer.message}`);
    return answer.result as Result;
  }

  await send('session.new', { capabilities: {} });
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.fetchError'] });
  const engine: Engine = {
    name: 'Firefox',
    problems,
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async evaluate(pageFunction, ...values) {
      const { result, exceptionDetails } = await send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>('script.callFunction', {
        functionDeclaration: `async (values) => JSON.stringify(await (${pageFunction})(...JSON.parse(values)))`,
        arguments: [{ type: 'string', value: JSON.stringify(values) }],
        awaitPromise: true,
        target: { context },
      });
      if (exceptionDetails !== undefined) throw new Error(`Firefox: ${exceptionDetails.text}`);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
      return { width, height };
    },
    perform: (actions) => send('input.performActions', { context, actions }),
    screenshot: async () => Buffer.from((await send<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64'),
    traverse: (delta) => send('browsingContext.traverseHistory', { context, delta }),
    async close() {
      await send('browser.close').catch(() => firefox.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
  return engine;
}

/** Resolve to the address that Firefox says it listens on. */
async function listeningAddress(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<string> {
  const said = new Promise<string>((resolve) => {
    createInterface(output).on('line', (line) => {
      const address = /^WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  const died = ended.then(() => {
    throw new Error('Firefox ended before it could be controlled.');
  });
  return Promise.race([said, died]);
}

async function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  return socket;
}

/** Return the problem that a message of Firefox reports; an empty list if it reports none. */
function problemOf({ method, params = {} }: Message): string[] {
  if (method === 'log.entryAdded' && ['error', 'warn'].includes(String(params['level']))) return [`${params['type']} ${params['level']}: ${params['text']}`];
  // Requests that were still pending when the page was left are not problems.
  if (method === 'network.fetchError' && params['errorText'] !== 'NS_BINDING_ABORTED') {
    return [`request failed: ${(params['request'] as { url: string }).url} ${params['errorText']}`];
  }
  return [];
}
