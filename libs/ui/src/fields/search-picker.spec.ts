import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { Observable, Subject } from 'rxjs';
import { provideTexts } from '../testing/texts';
import type { PickerAnswer, PickerChoice, PickerSource } from './picker-source';
import { SearchPicker } from './search-picker';

const RINA: PickerChoice = { id: '1', label: 'Rina', detail: 'Class XI' };
const RIDWAN: PickerChoice = { id: '2', label: 'Ridwan', remark: 'Iwan' };
const GONE: PickerChoice = { id: '3', label: 'Rosa', disabled: true };
const NEW: PickerChoice = { id: 'new', label: 'Somebody new' };

@Component({
  imports: [ReactiveFormsModule, SearchPicker],
  template: `<ui-search-picker
    label="Person"
    hint="By name"
    [find]="find()"
    [fixed]="fixed"
    [known]="known()"
    [formControl]="person"
    (picked)="picked.push($event?.label ?? null)"
    (typedBefore)="typed.push($event)"
  />`,
})
class Host {
  readonly person = new FormControl<string | null>(null, Validators.required);
  readonly fixed = [NEW];
  readonly known = signal<PickerChoice | null>(null);
  readonly picked: (string | null)[] = [];
  readonly typed: string[] = [];
  readonly asked: { text: string; answer: Subject<PickerAnswer>; dropped: boolean }[] = [];
  readonly find = signal<PickerSource>((text) => this.ask(text));

  ask(text: string): Observable<PickerAnswer> {
    return new Observable((listener) => {
      const one = { text, answer: new Subject<PickerAnswer>(), dropped: false };
      this.asked.push(one);
      const inner = one.answer.subscribe(listener);
      return () => {
        one.dropped = true;
        inner.unsubscribe();
      };
    });
  }
}

// Through the DOM: a harness would wait for answers that the test has not given yet.
describe('SearchPicker', () => {
  let fixture: ComponentFixture<Host>;
  let host: Host;
  let element: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    fixture = TestBed.createComponent(Host);
    host = fixture.componentInstance;
    element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    await fixture.whenStable();
  });
  afterEach(() => element.remove());

  const settle = async (milliseconds = 0) => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    TestBed.tick();
  };
  const box = () => element.querySelector('input') as HTMLInputElement;
  const enter = () => {
    box().focus();
    box().dispatchEvent(new Event('focusin', { bubbles: true }));
    return settle();
  };
  const leave = () => {
    box().blur();
    document.body.click();
    return settle();
  };
  const type = (text: string, pause = 220) => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
    return settle(pause);
  };
  const press = (key: string, keyCode: number) => {
    box().dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true }));
    return settle();
  };
  const answer = async (choices: readonly PickerChoice[], more = false) => {
    host.asked.at(-1)?.answer.next({ choices, more });
    host.asked.at(-1)?.answer.complete();
    await settle();
  };
  const options = () => [...document.querySelectorAll<HTMLElement>('mat-option')];
  const offered = () => options().map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  const pickFirst = () => {
    options()[0]?.click();
    return settle();
  };
  const shown = (selector: string) => element.querySelector(selector)?.textContent?.trim() ?? null;

  it('asks for nothing before somebody comes to the field', async () => {
    await settle();
    expect(host.asked).toHaveLength(0);
    expect(shown('mat-hint')).toBe('By name');
  });

  it('offers the first entries, says when there are more, and what is always there', async () => {
    await enter();
    expect(offered()).toEqual(['Loading']);
    await answer([RINA, RIDWAN], true);
    expect(offered()).toEqual(['Rina Class XI', 'Ridwan (Iwan)', 'There are more: type on', 'Somebody new']);
  });

  it('waits for the next letter, and drops the question before', async () => {
    await enter();
    await type('r', 100);
    await type('ri');
    expect(host.asked.map(({ text }) => text)).toEqual(['', 'ri']);
    expect(host.asked[0]?.dropped).toBe(true);
    await answer([RIDWAN]);
    expect(offered()).toEqual(['Ridwan (Iwan)', 'Somebody new']);
  });

  it('gives the id of what was picked, its second line, and the text that led there', async () => {
    await enter();
    await type('rin');
    await answer([RINA]);
    await pickFirst();
    expect([host.person.value, host.picked, host.typed]).toEqual(['1', ['Rina'], ['rin']]);
    expect([box().value, shown('mat-hint')]).toEqual(['Rina', 'Class XI']);
    expect(host.asked).toHaveLength(2);
    box().click();
    await settle();
    expect(host.asked.map(({ text }) => text)).toEqual(['', 'rin', '']);
  });

  it('is worked by the keyboard alone: the first fitting entry is at hand', async () => {
    await enter();
    await answer([RIDWAN, RINA]);
    await settle();
    const at = () => options().findIndex((one) => one.classList.contains('mat-mdc-option-active'));
    expect(at()).toBe(0);
    await press('ArrowDown', 40);
    expect(at()).toBe(1);
    await press('Enter', 13);
    expect(host.person.value).toBe('1');
  });

  it('does not let pick what is shown for information', async () => {
    await enter();
    await answer([GONE]);
    await pickFirst();
    expect(host.person.value).toBeNull();
  });

  it('says that nothing fits', async () => {
    await enter();
    await type('xyz');
    await answer([]);
    expect(offered()).toEqual(['Nothing fits', 'Somebody new']);
    expect(shown('[role=status]')).toBe('Nothing fits');
  });

  it('says when it could not ask, keeps the field, and asks again', async () => {
    await enter();
    host.asked[0]?.answer.error(new Error('no signal'));
    await settle();
    expect(shown('[role=alert] span')).toBe('Not found out');
    element.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await settle();
    await answer([RINA]);
    expect(shown('[role=alert]')).toBeNull();
    expect(offered()).toEqual(['Rina Class XI', 'Somebody new']);
  });

  it('holds nothing once the text is no entry any more', async () => {
    await enter();
    await answer([RINA]);
    await pickFirst();
    await type('');
    await leave();
    expect([host.person.value, host.picked]).toEqual([null, ['Rina', null]]);
    expect(shown('mat-error')).toBe('required true');
  });

  it('is found among the wrong fields of a form, where the cursor can go', async () => {
    expect(box().classList).toContain('ng-invalid');
    host.person.setValue('new');
    await settle();
    expect(box().classList).not.toContain('ng-invalid');
    host.person.setErrors({ taken: true });
    host.person.markAsTouched();
    await settle();
    expect([box().classList.contains('ng-invalid'), shown('mat-error')]).toEqual([true, 'taken true']);
  });

  it('is emptied by its button, with the cursor back in the field', async () => {
    host.known.set(RINA);
    host.person.setValue('1');
    await settle();
    element.querySelector<HTMLButtonElement>('[aria-label="Clear Person"]')?.click();
    await settle();
    expect([host.person.value, box().value, document.activeElement === box()]).toEqual([null, '', true]);
  });

  it('shows by name what it opens with, as soon as the name is known, and a value set from outside', async () => {
    host.person.setValue('1');
    await settle();
    expect(box().value).toBe('');
    host.known.set(RINA);
    await settle();
    expect(box().value).toBe('Rina');
    host.person.setValue('new');
    await settle();
    expect(box().value).toBe('Somebody new');
  });

  it('asks anew when the source is another one, and lets a half-typed text stand', async () => {
    await enter();
    await type('ri');
    host.find.set((text) => host.ask(`other ${text}`));
    await settle();
    expect([host.asked.at(-1)?.text, box().value]).toEqual(['other ri', 'ri']);
  });

  it('takes no text while it is disabled', async () => {
    host.person.disable();
    await settle();
    expect(box().disabled).toBe(true);
  });
});
