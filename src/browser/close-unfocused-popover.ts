/*
 * Closes an open popover when the focus moves to the page under it: the focused element must be visible (WCAG, criterion 2.4.11). A click on text in the popover
 * focuses an element around the popover and leaves it open; moving the focus to the button that opened it does too.
 */
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element)) return;
  for (const open of document.querySelectorAll<HTMLElement>('[popover=""]:popover-open')) {
    if (!open.contains(target) && !target.contains(open) && target.getAttribute('popovertarget') !== open.id) open.hidePopover();
  }
});
