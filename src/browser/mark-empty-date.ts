/** Mark a date field that is empty, for the style sheet: WebKit shows today's date in it, as if it were set. */
export function markEmptyDate(field: HTMLInputElement): void {
  field.classList.toggle('is-empty', field.value === '');
}
