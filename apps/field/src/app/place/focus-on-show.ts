import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** Moves the focus to the heading of what has just come on screen, so that a screen reader starts there. */
@Directive({ selector: '[ikrarFocusOnShow]', host: { tabindex: '-1' } })
export class FocusOnShow {
  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => element.nativeElement.focus({ preventScroll: true }));
  }
}
