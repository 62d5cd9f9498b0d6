import { Clipboard } from '@angular/cdk/clipboard';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { FormControl, Validators } from '@angular/forms';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideTexts } from '../testing/texts';
import { CopyField } from './copy-field';
import { FieldError } from './field-error';
import { PasswordStrength } from './password-strength';
import { SearchField } from './search-field';

@Component({
  selector: 'ui-fields-host',
  imports: [CopyField, FieldError, PasswordStrength, SearchField],
  template: `
    <ui-copy-field label="Link" value="https://ikrar.example/e/ABC" />
    <ui-field-error [control]="control" />
    <ui-password-strength [score]="score()" label="Easy to guess" />
    <ui-search-field label="Search" [(value)]="search" />
  `,
})
class Host {
  readonly control = new FormControl('', [Validators.required, Validators.maxLength(5)]);
  readonly score = signal(1);
  readonly search = signal('');
}

describe('fields', () => {
  let fixture: ComponentFixture<Host>;
  let element: HTMLElement;
  const copy = jest.fn<boolean, [string]>();

  beforeEach(async () => {
    copy.mockReset().mockReturnValue(true);
    TestBed.configureTestingModule({
      providers: [provideTexts(), { provide: Clipboard, useValue: { copy } }],
    });
    fixture = TestBed.createComponent(Host);
    element = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  });

  const button = (text: string) =>
    TestbedHarnessEnvironment.loader(fixture).getHarness(MatButtonHarness.with({ text }));

  it('CopyField copies and says so', async () => {
    await (await button('Copy')).click();
    expect(copy).toHaveBeenCalledWith('https://ikrar.example/e/ABC');
    expect(await (await button('Copied')).getText()).toBe('Copied');
    expect(element.querySelector('ui-copy-field [role=status]')?.textContent).toBe('Copied');
  });

  it('CopyField claims nothing when the browser refused', async () => {
    copy.mockReturnValue(false);
    await (await button('Copy')).click();
    expect(await (await button('Copy')).getText()).toBe('Copy');
  });

  it('FieldError follows the control, and errors of the server', async () => {
    const error = element.querySelector('ui-field-error');
    const { control } = fixture.componentInstance;
    expect(error?.textContent).toBe('required true');
    control.setValue('too long');
    await fixture.whenStable();
    expect(error?.textContent).toBe('maxlength {"requiredLength":5,"actualLength":8}');
    control.setValue('right');
    await fixture.whenStable();
    expect(error?.textContent).toBe('');
    control.setErrors({ taken: true });
    await fixture.whenStable();
    expect(error?.textContent).toBe('taken true');
  });

  it.each([
    [0, 0],
    [1, 1],
    [3, 3],
    [4, 4],
  ])('PasswordStrength fills %i of four bars, and says it', async (score, bars) => {
    fixture.componentInstance.score.set(score);
    await fixture.whenStable();
    const strength = element.querySelector('ui-password-strength');
    expect(strength?.querySelectorAll('.bars span[class]:not([class=""])')).toHaveLength(bars);
    expect(strength?.textContent).toContain('Easy to guess');
  });

  describe('SearchField', () => {
    const field = () => element.querySelector<HTMLInputElement>('ui-search-field input');
    const type = (text: string) => {
      const input = field();
      if (input) input.value = text;
      input?.dispatchEvent(new Event('input'));
    };

    it('waits for the next letter, then tells once', () => {
      jest.useFakeTimers();
      type('ka');
      jest.advanceTimersByTime(200);
      type('kasu ');
      jest.advanceTimersByTime(200);
      expect(fixture.componentInstance.search()).toBe('');
      jest.advanceTimersByTime(100);
      expect(fixture.componentInstance.search()).toBe('kasu');
      jest.useRealTimers();
    });

    it('tells at once on Enter, and empties itself', async () => {
      type('pecong');
      field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      await fixture.whenStable();
      expect(fixture.componentInstance.search()).toBe('pecong');
      element.querySelector<HTMLButtonElement>('[aria-label="Clear"]')?.click();
      await fixture.whenStable();
      expect([fixture.componentInstance.search(), field()?.value]).toEqual(['', '']);
      expect(element.querySelector('[aria-label="Clear"]')).toBeNull();
    });
  });
});
