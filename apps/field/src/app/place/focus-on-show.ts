import { AfterViewInit, Directive, ElementRef, inject } from '@angular/core';

/** Moves the focus to the heading of what has just come on screen, so that a screen reader starts there. */
@Directive({ selector: '[ikrarFocusOnShow]', host: { tabindex: '-1' } })
export class FocusOnShow implements AfterViewInit {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  ngAfterViewInit(): void {
    this.element.nativeElement.focus({ preventScroll: true });
  }
}
