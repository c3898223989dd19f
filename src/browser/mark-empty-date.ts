/** Set the class `is-empty` on an empty date field: WebKit shows today's date in an empty field, as if it were set. */
export function markEmptyDate(field: HTMLInputElement): void {
  field.classList.toggle('is-empty', field.value === '');
}
