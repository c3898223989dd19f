/** Any browser that the tests drive by W3C's protocols, with one page open in it. */
export interface Engine {
  readonly name: 'Firefox' | 'WebKit';
  /** Errors of the console, uncaught errors and failed requests since the page was opened, in words, where the engine tells of them (WebKit's driver does not). */
  readonly faults: string[];
  /** Go to an address, and come back when the page has loaded. */
  goto(address: string): Promise<void>;
  /**
   * What a function gives when it runs in the page. Arguments and result are JSON; the function sees nothing of the test around it.
   *
   * @throws Error with the page's words when it throws there
   */
  evaluate<Arguments extends unknown[], Result>(ran: (...values: Arguments) => Result | Promise<Result>, ...values: Arguments): Promise<Result>;
  /** Make the page so wide and high, in CSS pixels, or as near to it as the engine's window goes; says what it has become. */
  resize(width: number, height: number): Promise<{ width: number; height: number }>;
  /** Let keys and pointers do what W3C's actions say (https://www.w3.org/TR/webdriver2/#actions). */
  perform(actions: InputSource[]): Promise<void>;
  /** A picture of what is seen, as PNG. */
  screenshot(): Promise<Buffer>;
  /** Go back in the history, or forward. */
  traverse(steps: -1 | 1): Promise<void>;
  close(): Promise<void>;
}

/** A source of input and what it does, one action after another. */
export interface InputSource {
  type: 'key' | 'pointer';
  id: string;
  parameters?: { pointerType: 'mouse' | 'touch' };
  actions: object[];
}

/** What W3C's actions call the keys that print nothing. */
export const KEYS = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
} as const;

/** Press keys one after another: letters as they are, others by their names. */
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

/** Type a text, letter by letter, where the focus is. */
export const type = (engine: Engine, text: string): Promise<void> => press(engine, ...text);

/**
 * Click the first shown element that a selector finds, or tap it with a finger, in its middle.
 *
 * @throws Error when nothing that is shown has this selector
 */
export async function click(engine: Engine, selector: string, pointerType: 'mouse' | 'touch' = 'mouse'): Promise<void> {
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

/** Move the mouse from the middle of one element to that of another with the button held. */
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

/** Move the mouse over the first shown element that a selector finds. */
export async function hover(engine: Engine, selector: string): Promise<void> {
  const { x, y } = await middleOf(engine, selector);
  await engine.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [{ type: 'pointerMove', x, y, duration: 0 }] }]);
}

/** An element is at rest where it is found twice, so many milliseconds apart, in one place. */
const REST = 80;
/** So often it is looked at while it moves, as a sheet that opens does. */
const LOOKS = 60;

/** Bring the first shown element of a selector into view; give its first line's middle, once it is at rest, in whole CSS pixels of the window. */
async function middleOf(engine: Engine, selector: string): Promise<{ x: number; y: number }> {
  let last = await placeOf(engine, selector);
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, REST));
    const next = await placeOf(engine, selector);
    if (next.x === last.x && next.y === last.y) break;
    last = next;
  }
  return last;
}

async function placeOf(engine: Engine, selector: string): Promise<{ x: number; y: number }> {
  const middle = await engine.evaluate((asked) => {
    const shown = [...document.querySelectorAll(asked)].find((element) => element.checkVisibility({ visibilityProperty: true }));
    if (shown === undefined) return null;
    shown.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = shown.getClientRects()[0]!;
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  }, selector);
  if (middle === null) throw new Error(`${engine.name}: nothing that is shown is found by ${selector}`);
  return middle;
}
