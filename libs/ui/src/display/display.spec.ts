import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { ICONS } from '../icon/icons';
import { provideTexts } from '../testing/texts';
import { DataTable } from './data-table';
import { LinkTabs } from './link-tabs';
import { PageHeader } from './page-header';
import { StatTile } from './stat-tile';
import { StateStepper } from './state-stepper';
import { StatusChip } from './status-chip';
import { TagList } from './tag-list';

const STEPS = ['planned', 'open', 'held'].map((id) => ({ id, label: id.toUpperCase() }));

@Component({ selector: 'ui-nothing', template: '' })
class Nothing {}

@Component({
  selector: 'ui-display-host',
  imports: [DataTable, LinkTabs, PageHeader, StatTile, StateStepper, StatusChip, TagList],
  template: `
    <ui-page-header heading="An event" text="25 people" [back]="{ link: '/list', label: 'All' }">
      <em>Chip</em><button actions type="button">Edit</button>
    </ui-page-header>
    <ui-link-tabs label="Parts" [tabs]="tabs" />
    <ui-data-table label="People"><table class="table"></table></ui-data-table>
    <ui-stat-tile label="Gain" value="0,42" note="n = 23 of 25" />
    <ui-status-chip tone="attention">Late</ui-status-chip>
    <ui-state-stepper label="State" [steps]="steps" [current]="state()" />
    <ui-tag-list
      label="Duties"
      [tags]="[
        { id: 'a', label: 'Teach' },
        { id: 'b', label: 'Watch' },
      ]"
      [removable]="removable()"
      (removed)="gone = $event"
    />
  `,
})
class Host {
  readonly tabs = [
    { link: '/first', label: 'First' },
    { link: ['/', 'second'], label: 'Second' },
  ];
  readonly steps = STEPS;
  readonly state = signal('open');
  readonly removable = signal(false);
  gone = '';
}

describe('display', () => {
  let fixture: ComponentFixture<Host>;
  let element: HTMLElement;
  const text = (selector: string) => element.querySelector(selector)?.textContent?.trim();

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideTexts(), provideRouter([{ path: '**', component: Nothing }])],
    });
    fixture = TestBed.createComponent(Host);
    element = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  });

  it('PageHeader has the one h1, the way back, and the actions apart', () => {
    expect([text('h1'), text('.words p'), text('.words em'), text('.buttons button')]).toEqual([
      'An event',
      '25 people',
      'Chip',
      'Edit',
    ]);
    expect(element.querySelector('.back')?.getAttribute('href')).toBe('/list');
  });

  it('LinkTabs say which page is open, and whether it is beyond the first', async () => {
    const bar = element.querySelector('ui-link-tabs');
    const links = [...(bar?.querySelectorAll('nav[aria-label="Parts"] a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/first', '/second']);
    await TestBed.inject(Router).navigateByUrl('/first');
    await fixture.whenStable();
    expect([text('[aria-current="page"]'), bar?.classList.contains('beyond-first')]).toEqual([
      'First',
      false,
    ]);
    await TestBed.inject(Router).navigateByUrl('/second');
    await fixture.whenStable();
    expect([text('[aria-current="page"]'), bar?.classList.contains('beyond-first')]).toEqual([
      'Second',
      true,
    ]);
  });

  it('DataTable can be scrolled with a keyboard, and says what it lists', () => {
    const table = element.querySelector('ui-data-table');
    expect(['role', 'tabindex', 'aria-label'].map((name) => table?.getAttribute(name))).toEqual([
      'region',
      '0',
      'People',
    ]);
  });

  it('StatTile carries its n', () => {
    expect(['.label', 'strong', '.note'].map((part) => text(`ui-stat-tile ${part}`))).toEqual([
      'Gain',
      '0,42',
      'n = 23 of 25',
    ]);
  });

  it('StatusChip wears its tone', () => {
    const chip = element.querySelector('ui-status-chip');
    expect([chip?.className, chip?.textContent]).toEqual(['attention', 'Late']);
  });

  it('StateStepper marks past and present', async () => {
    const marks = () => [...element.querySelectorAll('li[class]')].map((step) => step.className);
    expect(marks().slice(0, 3)).toEqual(['past', 'now', 'ahead']);
    expect(text('[aria-current="step"] .word')).toBe('OPEN');
    fixture.componentInstance.state.set('held');
    await fixture.whenStable();
    expect(marks().slice(0, 3)).toEqual(['past', 'past', 'now']);
  });

  it('TagList lets a word be taken off only where it may be', async () => {
    expect(element.querySelector('ui-tag-list button')).toBeNull();
    fixture.componentInstance.removable.set(true);
    await fixture.whenStable();
    element.querySelector<HTMLButtonElement>('[aria-label="Take off: Watch"]')?.click();
    expect(fixture.componentInstance.gone).toBe('b');
  });

  it('every icon is one path that starts with a move', () => {
    for (const path of Object.values(ICONS)) expect(path).toMatch(/^M[\d.\s a-zA-Z-]+$/);
  });
});
