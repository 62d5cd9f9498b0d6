import { Directive, inject, input } from '@angular/core';
import { Place } from './place';

/** A real link (long press, new tab) that stays on the page when it is tapped. */
@Directive({
  selector: 'a[ikrarPlaceLink]',
  host: { '[href]': 'ikrarPlaceLink()', '(click)': 'follow($event)' },
})
export class PlaceLink {
  readonly ikrarPlaceLink = input.required<string>();
  private readonly place = inject(Place);

  follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.place.go(this.ikrarPlaceLink());
  }
}
