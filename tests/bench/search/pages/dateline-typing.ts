import { offerSuggestions } from '../../../../src/browser/search-combobox.ts';

/**
 * Returns a function that types a text letter by letter into a search box with suggestions, and gives for each letter the milliseconds from its event to the
 * frame that shows the list for it. A letter is typed when the list for the one before it is painted.
 */
export function start(folder: string): (text: string) => Promise<number[]> {
  const box = document.createElement('search-box');
  box.dataset['index'] = `${folder}/`;
  const form = document.createElement('form');
  const input = document.createElement('input');
  input.id = 'typed';
  input.name = 'q';
  form.action = '/search/';
  form.append(input);
  box.append(form);
  document.body.append(box);
  input.focus();
  offerSuggestions(box, input);
  const list = box.querySelector('ul')!;
  return async (text) => {
    const times: number[] = [];
    input.value = '';
    input.dispatchEvent(new Event('input'));
    for (const letter of text) {
      const began = performance.now();
      const painted = whenPainted(list);
      input.value += letter;
      input.dispatchEvent(new Event('input'));
      times.push((await painted) - began);
    }
    return times;
  };
}

/** Resolves to the time at which the next change of a list is on the screen: a task after the frame that follows it. */
function whenPainted(list: Element): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
    observer.observe(list, { childList: true });
  });
}
