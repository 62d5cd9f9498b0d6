import { Component, signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { OrderTools } from '../display/order-tools';
import { PasswordToggle } from '../fields/password-toggle';
import { provideTexts } from '../testing/texts';
import { IconButton } from './icon-button';

@Component({
  selector: 'ui-icon-button-sample',
  imports: [IconButton, PasswordToggle],
  template: `
    <ui-icon-button icon="trash" label="Remove Siti" [disabled]="busy()" (pressed)="removed = removed + 1" />
    <ui-password-toggle [(shown)]="shown" />
  `,
})
class Sample {
  readonly busy = signal(false);
  readonly shown = signal(false);
  removed = 0;
}

describe('IconButton', () => {
  let fixture: ComponentFixture<Sample>;
  const buttons = (): HTMLButtonElement[] => [
    ...(fixture.nativeElement as HTMLElement).querySelectorAll('button'),
  ];

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    fixture = TestBed.createComponent(Sample);
    await fixture.whenStable();
  });

  it('says in words what it does, and does it unless it is disabled', async () => {
    const [remove] = buttons();
    expect([remove?.getAttribute('aria-label'), remove?.getAttribute('aria-pressed')]).toEqual([
      'Remove Siti',
      null,
    ]);
    remove?.click();
    fixture.componentInstance.busy.set(true);
    await fixture.whenStable();
    remove?.click();
    expect(fixture.componentInstance.removed).toBe(1);
  });

  it('as the toggle of a password says whether it can be read now', async () => {
    const [, toggle] = buttons();
    const said = () => [toggle?.getAttribute('aria-label'), toggle?.getAttribute('aria-pressed')];
    expect(said()).toEqual(['Show the password', 'false']);
    toggle?.click();
    await fixture.whenStable();
    expect(said()).toEqual(['Hide the password', 'true']);
    expect(fixture.componentInstance.shown()).toBe(true);
  });
});

@Component({
  selector: 'ui-order-tools-sample',
  imports: [OrderTools],
  template: `
    <ui-order-tools
      [labels]="labels"
      [first]="true"
      [busy]="busy()"
      (moved)="said.push($event)"
      (edited)="said.push('edit')"
      (removed)="said.push('remove')"
    />
  `,
})
class Entry {
  readonly labels = { up: 'Up', down: 'Down', edit: 'Edit', remove: 'Remove' };
  readonly busy = signal(false);
  readonly said: (string | number)[] = [];
}

describe('OrderTools', () => {
  it('says what is wanted of the entry, and nothing while it waits', async () => {
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    const fixture = TestBed.createComponent(Entry);
    await fixture.whenStable();
    const press = (): void => {
      for (const button of (fixture.nativeElement as HTMLElement).querySelectorAll('button')) button.click();
    };
    press();
    // The first entry has nothing above it.
    expect(fixture.componentInstance.said).toEqual([1, 'edit', 'remove']);
    fixture.componentInstance.busy.set(true);
    await fixture.whenStable();
    press();
    expect(fixture.componentInstance.said).toHaveLength(3);
  });
});
