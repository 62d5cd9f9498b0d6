import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { provideTexts } from '../testing/texts';
import { Dialogs } from './dialogs';
import { SideSheet } from './side-sheet';

@Component({ selector: 'ui-dialogs-host', template: '' })
class Host {}

let typed = false;

@Component({
  selector: 'ui-sheet-sample',
  imports: [SideSheet],
  template: `
    <ui-side-sheet [heading]="'Change ' + name" [dirty]="dirty">
      <p>Body</p>
      <button actions type="button" (click)="save()">Save it</button>
    </ui-side-sheet>
  `,
})
class Sheet {
  protected readonly name = inject<string>(MAT_DIALOG_DATA);
  protected readonly dirty = () => typed;
  private readonly sheet = inject(MatDialogRef);

  protected save(): void {
    this.sheet.close('saved');
  }
}

describe('Dialogs', () => {
  let dialogs: Dialogs;
  let root: HarnessLoader;

  beforeEach(() => {
    typed = false;
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    root = TestbedHarnessEnvironment.documentRootLoader(TestBed.createComponent(Host));
    dialogs = TestBed.inject(Dialogs);
  });

  const press = async (text: string) => (await root.getHarness(MatButtonHarness.with({ text }))).click();
  const open = () => root.getAllHarnesses(MatDialogHarness);

  /** Longer than a dialog takes to fade. */
  const closing = () => new Promise((resolve) => setTimeout(resolve, 200));

  it.each([
    ['Delete the event', true],
    ['Cancel', false],
  ])('confirm: "%s" answers %s', async (button, expected) => {
    const answer = dialogs.confirm({
      title: 'Delete?',
      text: 'For good.',
      confirm: 'Delete the event',
      dangerous: true,
    });
    const [dialog] = await open();
    expect([await dialog?.getRole(), await dialog?.getTitleText(), await dialog?.getContentText()]).toEqual([
      'alertdialog',
      'Delete?',
      'For good.',
    ]);
    await press(button);
    expect(await answer).toBe(expected);
  });

  it('confirm: leaving by the keyboard is a no', async () => {
    const answer = dialogs.confirm({ title: 'Delete?', confirm: 'Delete' });
    const [dialog] = await open();
    await dialog?.close();
    expect(await answer).toBe(false);
  });

  it('a sheet shows what it was given and answers with what it was closed with', async () => {
    const answer = dialogs.sheet<string>(Sheet, 'the title');
    const [sheet] = await open();
    expect(await sheet?.getTitleText()).toBe('Change the title');
    document.querySelector<HTMLButtonElement>('[actions]')?.click();
    expect(await answer).toBe('saved');
  });

  it('a sheet with nothing typed closes at once', async () => {
    const answer = dialogs.sheet<string>(Sheet, 'x');
    await open();
    document.querySelector<HTMLButtonElement>('[aria-label="Close"]')?.click();
    expect(await answer).toBeUndefined();
  });

  it.each([
    ['Keep it', 1],
    ['Lose it', 0],
  ])('a sheet with typed text asks first: "%s" leaves %i open', async (button, left) => {
    typed = true;
    void dialogs.sheet<string>(Sheet, 'x');
    await open();
    document
      .querySelector('.cdk-overlay-container')
      ?.querySelector('.cdk-overlay-backdrop')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect((await open()).length).toBe(2);
    await press(button);
    await closing();
    expect((await open()).length).toBe(left);
  });
});
