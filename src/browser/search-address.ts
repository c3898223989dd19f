/** The query that the address of the page holds. */
export function queryInAddress(): string {
  return new URL(location.href).searchParams.get('q') ?? '';
}

/** Put a query into the address, as a new entry of the history or in place of the present one. */
export function putIntoAddress(query: string, entry: 'new' | 'same'): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  address.hash = '';
  if (address.href === location.href) return;
  if (entry === 'new') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
