/*
 * Close a panel or a sheet that the focus goes on from, to what lies under it: what has the focus is to be seen (WCAG 2.4.11). A press on words
 * of the panel gives the focus to what the panel stands in, and leaves it open; so does going back to the button that opened it.
 */
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element)) return;
  for (const open of document.querySelectorAll<HTMLElement>('[popover=""]:popover-open')) {
    if (!open.contains(target) && !target.contains(open) && target.getAttribute('popovertarget') !== open.id) open.hidePopover();
  }
});
