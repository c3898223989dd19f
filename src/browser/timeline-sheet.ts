import { part } from './parts.ts';

/**
 * On a narrow screen the filter's form comes up from below as a sheet: it stands in its column, and is brought into the dialogue while
 * that is open.
 */
export function openAsSheet(host: HTMLElement, signal: AbortSignal): void {
  const form = part(host, 'form', HTMLFormElement);
  const sheet = part(host, 'sheet', HTMLDialogElement);
  const place = part(host, 'controls', HTMLElement);
  part(host, 'open', HTMLButtonElement).addEventListener(
    'click',
    () => {
      sheet.append(form);
      sheet.showModal();
    },
    { signal },
  );
  for (const name of ['close', 'done']) part(host, name, HTMLButtonElement).addEventListener('click', () => sheet.close(), { signal });
  // A touch on what lies behind closes it, too.
  sheet.addEventListener('click', ({ target }) => target === sheet && sheet.close(), { signal });
  sheet.addEventListener('close', () => place.prepend(form), { signal });
}
