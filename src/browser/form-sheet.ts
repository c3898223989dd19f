import { part } from './parts.ts';

/**
 * On narrow screens, show the filter form in a dialog at a click on the button with `data-part="open"`. While the dialog is open, the form is in it instead of in its column.
 */
export function showFormAsSheet(host: HTMLElement, signal: AbortSignal): void {
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
  // A tap on the backdrop closes it, too.
  sheet.addEventListener('click', ({ target }) => target === sheet && sheet.close(), { signal });
  sheet.addEventListener('close', () => place.prepend(form), { signal });
}
