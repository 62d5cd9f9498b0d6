import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { provideTexts } from '../testing/texts';
import { DRAWINGS } from './drawing';
import { EmptyState } from './empty-state';
import { ErrorState } from './error-state';
import { Loading } from './loading';
import { Notices } from './notices';

@Component({
  selector: 'ui-feedback-host',
  imports: [EmptyState, ErrorState, Loading],
  template: `
    <ui-empty-state [drawing]="drawing()" heading="Nothing yet" text="Make one." [asTitle]="title()">
      <button type="button">Make it</button>
    </ui-empty-state>
    <ui-error-state message="It failed" [retryable]="retryable()" (retry)="retries = retries + 1" />
    <ui-loading [lines]="6" />
  `,
})
class Host {
  readonly drawing = signal<(typeof DRAWINGS)[number]>('list');
  readonly title = signal(false);
  readonly retryable = signal(true);
  retries = 0;
}

describe('feedback', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideTexts()] }));

  async function render() {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    return { fixture, element: fixture.nativeElement as HTMLElement };
  }

  it('EmptyState shows sentence and button; as a title it is the page’s h1', async () => {
    const { fixture, element } = await render();
    const state = element.querySelector('ui-empty-state');
    expect(state?.querySelector('h2')?.textContent).toBe('Nothing yet');
    expect(state?.querySelector('.action button')?.textContent).toBe('Make it');
    fixture.componentInstance.title.set(true);
    await fixture.whenStable();
    expect([state?.querySelector('h2'), state?.querySelector('h1')?.textContent]).toEqual([
      null,
      'Nothing yet',
    ]);
  });

  it('each drawing is its own, and silent', async () => {
    const { fixture, element } = await render();
    const drawn = new Set<string>();
    for (const name of DRAWINGS) {
      fixture.componentInstance.drawing.set(name);
      await fixture.whenStable();
      const shapes = [...element.querySelectorAll('ui-drawing svg > *')];
      expect(shapes.length).toBeGreaterThan(2);
      drawn.add(shapes.map((shape) => shape.outerHTML).join());
    }
    expect(drawn.size).toBe(DRAWINGS.length);
    expect(element.querySelector('ui-drawing svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('ErrorState is announced and offers another try where one can help', async () => {
    const { fixture, element } = await render();
    const button = await TestbedHarnessEnvironment.loader(fixture).getHarness(
      MatButtonHarness.with({ text: 'Again' }),
    );
    await button.click();
    expect(fixture.componentInstance.retries).toBe(1);
    const state = element.querySelector('ui-error-state');
    expect([state?.getAttribute('role'), state?.querySelector('p')?.textContent]).toEqual([
      'alert',
      'It failed',
    ]);
    fixture.componentInstance.retryable.set(false);
    await fixture.whenStable();
    expect(state?.querySelector('button')).toBeNull();
  });

  it('Loading says so in a word and draws as many lines as asked', async () => {
    const { element } = await render();
    const loading = element.querySelector('ui-loading');
    expect([loading?.getAttribute('role'), loading?.textContent?.trim()]).toEqual(['status', 'Loading']);
    expect(loading?.querySelectorAll('.line')).toHaveLength(6);
  });

  it('Notices undo what was done, once asked', async () => {
    const { fixture } = await render();
    const undo = jest.fn();
    TestBed.inject(Notices).undoable('Removed', undo);
    const notice = await TestbedHarnessEnvironment.documentRootLoader(fixture).getHarness(MatSnackBarHarness);
    expect([await notice.getMessage(), await notice.getActionDescription()]).toEqual(['Removed', 'Undo']);
    expect(undo).not.toHaveBeenCalled();
    await notice.dismissWithAction();
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('Notices warn until they are closed', async () => {
    const { fixture } = await render();
    const notices = TestBed.inject(Notices);
    notices.say('Saved');
    const root = TestbedHarnessEnvironment.documentRootLoader(fixture);
    expect(await (await root.getHarness(MatSnackBarHarness)).hasAction()).toBe(false);
    notices.warn('Not saved');
    const warning = await root.getHarness(
      MatSnackBarHarness.with({ selector: '.mat-mdc-snack-bar-container' }),
    );
    expect(await warning.getActionDescription()).toBe('Close');
  });
});
