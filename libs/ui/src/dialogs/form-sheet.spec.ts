import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { provideTexts } from '../testing/texts';
import { Dialogs } from './dialogs';
import { FormSheet } from './form-sheet';

@Component({ selector: 'ui-form-sheet-host', template: '' })
class Host {}

const form = new FormGroup({ title: new FormControl('', { nonNullable: true }) });
const submission = { sending: signal(false), failure: signal<string | null>(null) };
const blocked = signal(false);
const sent: string[] = [];

@Component({
  selector: 'ui-form-sheet-sample',
  imports: [FormSheet, ReactiveFormsModule],
  template: `
    <ui-form-sheet
      heading="A title"
      action="Save it"
      [formGroup]="form"
      [submission]="submission"
      [blocked]="blocked()"
      (submitted)="save()"
    >
      <p before>Before</p>
      <input formControlName="title" />
      <button actions type="button">Another</button>
    </ui-form-sheet>
  `,
})
class Sheet {
  protected readonly form = form;
  protected readonly submission = submission;
  protected readonly blocked = blocked;

  protected save(): void {
    sent.push(form.controls.title.value);
  }
}

describe('FormSheet', () => {
  let root: HarnessLoader;

  beforeEach(() => {
    form.reset();
    sent.length = 0;
    blocked.set(false);
    submission.sending.set(false);
    submission.failure.set(null);
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    root = TestbedHarnessEnvironment.documentRootLoader(TestBed.createComponent(Host));
    void TestBed.inject(Dialogs).sheet(Sheet);
  });

  const sends = () => root.getHarness(MatButtonHarness.with({ text: 'Save it' }));

  async function type(text: string): Promise<void> {
    await sends();
    const field = document.querySelector('input');
    if (field === null) throw new Error('The sheet shows no field');
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }

  it('hands its group to the fields, and says when the person sends', async () => {
    await type('Two');
    await (await sends()).click();
    expect(sent).toEqual(['Two']);
    expect(document.querySelector('form')?.textContent).not.toContain('Before');
    expect(document.querySelector('mat-dialog-actions')?.textContent).toMatch(/Another\s*Save it/);
  });

  it.each([
    ['it is being sent', submission.sending],
    ['something stands in the way', blocked],
  ])('does not send while %s', async (_, reason) => {
    reason.set(true);
    const button = await sends();
    expect(await button.isDisabled()).toBe(true);
    await button.click();
    expect(sent).toEqual([]);
  });

  it('says why it was not sent, where the form is', async () => {
    submission.failure.set('No network');
    await sends();
    expect(document.querySelector('form [role="alert"]')?.textContent).toContain('No network');
  });

  it('asks before it closes over something typed', async () => {
    await type('Two');
    await (await root.getHarness(MatButtonHarness.with({ selector: '[aria-label="Close"]' }))).click();
    expect(await root.getAllHarnesses(MatDialogHarness)).toHaveLength(2);
  });
});
