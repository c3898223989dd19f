/** A browser that the tests control by W3C protocols, with one page open. */
export interface Engine {
  readonly name: 'Firefox' | 'WebKit';
  /** Console errors, uncaught errors and failed requests since the page was opened, as far as the engine reports them (WebKit's driver does not). */
  readonly problems: string[];
  /** Open a URL and wait until the page has loaded. */
  goto(address: string): Promise<void>;
  /**
   * Run a function in the page. Resolves to its result. Arguments and result are JSON; the function cannot access the variables around it.
   *
   * @throws Error with the page's message if the function throws
   */
  evaluate<Arguments extends unknown[], Result>(pageFunction: (...values: Arguments) => Result | Promise<Result>, ...values: Arguments): Promise<Result>;
  /** Resize the page to a width and height in CSS pixels, or as close as the engine's window allows. Resolves to the actual size. */
  resize(width: number, height: number): Promise<{ width: number; height: number }>;
  /** Perform W3C actions of keys and pointers (https://www.w3.org/TR/webdriver2/#actions). */
  perform(actions: InputSource[]): Promise<void>;
  /** Resolve to the visible part of the page as a PNG. */
  screenshot(): Promise<Buffer>;
  /** Go back or forward in the history. */
  traverse(steps: -1 | 1): Promise<void>;
  close(): Promise<void>;
}

/** An input source with its actions. */
export interface InputSource {
  type: 'key' | 'pointer';
  id: string;
  parameters?: { pointerType: 'mouse' | 'touch' };
  actions: object[];
}

/** Codes of the non-printing keys in W3C actions. */
export const KEYS = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
} as const;

/** Press keys one after another: letters directly, others by name. */
export async function press(engine: Engine, ...keys: (keyof typeof KEYS | string)[]): Promise<void> {
  const actions = keys.flatMap((key) => {
    const value = KEYS[key as keyof typeof KEYS] ?? key;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
  await engine.perform([{ type: 'key', id: 'keyboard', actions }]);
}

/** Type a text into the focused element. */
export const type = (engine: Engine, text: string): Promise<void> => press(engine, ...text);

/** Milliseconds between two questions to the page, such as where an element is or whether a click has arrived. */
const PAUSE_MS = 80;
/** Maximum number of times that a click or tap is sent. */
const TAPS = 3;
/** Number of times that the page is asked whether a click or tap has arrived: for about five seconds. */
const ARRIVAL_CHECKS = 60;

/**
 * Click or tap the middle of the first visible element that matches a selector. On a busy machine WebKit's driver sometimes reports a click as done that
 * never reaches the page. So it is sent again if the page has received none.
 *
 * @throws Error if no visible element matches, or if no click reaches the page
 */
export async function click(engine: Engine, selector: string, pointerType: 'mouse' | 'touch' = 'mouse'): Promise<void> {
  for (let tap = 0; tap < TAPS; tap++) {
    await engine.evaluate(() => {
      const arrived = () => document.documentElement.setAttribute('data-tapped', '');
      document.documentElement.removeAttribute('data-tapped');
      for (const type of ['touchstart', 'pointerdown', 'mousedown', 'click']) addEventListener(type, arrived, { capture: true, once: true });
      document.documentElement.setAttribute('data-awaits-tap', '');
    });
    await pressPointer(engine, selector, pointerType);
    for (let check = 0; check < ARRIVAL_CHECKS; check++) {
      // If the tap has opened another page, that page does not have the attribute.
      const isDone = await engine.evaluate(() => !document.documentElement.matches('[data-awaits-tap]:not([data-tapped])'));
      if (isDone) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  throw new Error(`${engine.name}: no tap on ${selector} arrived`);
}

async function pressPointer(engine: Engine, selector: string, pointerType: 'mouse' | 'touch'): Promise<void> {
  const { x, y } = await middleOf(engine, selector);
  await engine.perform([
    {
      type: 'pointer',
      id: pointerType,
      parameters: { pointerType },
      actions: [
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);
}

/** Drag the mouse from the middle of one element to the middle of another. */
export async function drag(engine: Engine, from: string, to: string): Promise<void> {
  const start = await middleOf(engine, from);
  const end = await middleOf(engine, to);
  await engine.perform([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', ...start, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', ...end, duration: 100 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);
}

/** Move the mouse over the first visible element that matches a selector. */
export async function hover(engine: Engine, selector: string): Promise<void> {
  const { x, y } = await middleOf(engine, selector);
  await engine.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [{ type: 'pointerMove', x, y, duration: 0 }] }]);
}

/** Maximum number of times that a position is measured. An element that moves, like an opening sheet, is measured until two positions are equal. */
const MAX_MEASUREMENTS = 60;

/**
 * Scroll the first visible element that matches a selector into view, and wait until it does not move. Resolves to the middle of its first line in whole
 * CSS pixels of the window.
 *
 * @throws Error if no visible element matches
 */
async function middleOf(engine: Engine, selector: string): Promise<{ x: number; y: number }> {
  let last = await currentMiddleOf(engine, selector);
  for (let measurement = 0; measurement < MAX_MEASUREMENTS; measurement++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const next = await currentMiddleOf(engine, selector);
    if (next.x === last.x && next.y === last.y) break;
    last = next;
  }
  return last;
}

async function currentMiddleOf(engine: Engine, selector: string): Promise<{ x: number; y: number }> {
  const middle = await engine.evaluate((css) => {
    const shown = [...document.querySelectorAll(css)].find((element) => element.checkVisibility({ visibilityProperty: true }));
    if (shown === undefined) return null;
    shown.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = shown.getClientRects()[0]!;
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  }, selector);
  if (middle === null) throw new Error(`${engine.name}: no visible element matches ${selector}`);
  return middle;
}
