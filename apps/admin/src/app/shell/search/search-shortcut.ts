import { computed, DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { remembered } from '../../platform/remembered';

/** Where a stroke of a key is text and no command. */
const TYPING = 'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"], mat-select';

/**
 * The key `/` begins a search. Who speaks to the machine, or works with a key that sticks, may switch it off: a
 * command on a single character must not happen by mistake (WCAG 2.1.4).
 */
@Injectable({ providedIn: 'root' })
export class SearchShortcut {
  private readonly choice = remembered('ikrar.searchKey', ['on', 'off']);
  private readonly document = inject(DOCUMENT);
  private readonly dialogs = inject(MatDialog);

  readonly on = computed(() => this.choice.value() !== 'off');

  toggle(): void {
    this.choice.set(this.on() ? 'off' : null);
  }

  /** Calls back when the key is struck, as long as the place that asked for it exists. */
  listen(begin: () => void): void {
    const heard = (event: KeyboardEvent): void => {
      if (!this.meant(event)) return;
      event.preventDefault();
      begin();
    };
    this.document.addEventListener('keydown', heard);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('keydown', heard));
  }

  private meant({ key, ctrlKey, altKey, metaKey, target, defaultPrevented }: KeyboardEvent): boolean {
    if (key !== '/' || ctrlKey || altKey || metaKey || defaultPrevented || !this.on()) return false;
    if (this.dialogs.openDialogs.length > 0) return false;
    return !(target instanceof Element && target.closest(TYPING) !== null);
  }
}
