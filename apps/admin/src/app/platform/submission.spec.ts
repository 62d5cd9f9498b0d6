import { HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { providePlatform } from './platform.providers';
import { submission } from './submission';

@Component({
  selector: 'ikrar-submission-sample',
  imports: [ReactiveFormsModule],
  template: `<form [formGroup]="form"><input formControlName="title" /></form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Sample {
  readonly form = new FormGroup({
    title: new FormControl('A', { nonNullable: true, validators: Validators.required }),
  });
  readonly submission = submission();
}

function sample(): Sample {
  TestBed.configureTestingModule({ providers: [providePlatform()] });
  const fixture = TestBed.createComponent(Sample);
  document.body.append(fixture.nativeElement as HTMLElement);
  fixture.detectChanges();
  return fixture.componentInstance;
}

const refused = (error: object) => () =>
  Promise.reject(new HttpErrorResponse({ status: 422, error: { status: 422, ...error } }));

describe('submission', () => {
  it('sends once: what comes while it is on its way is not sent again', async () => {
    const { form, submission } = sample();
    let done = (): void => undefined;
    const work = jest.fn(() => new Promise<void>((resolve) => (done = resolve)));
    const first = submission.send(form, work);
    expect(submission.sending()).toBe(true);
    expect(await submission.send(form, work)).toBe(false);
    done();
    expect(await first).toBe(true);
    expect(work).toHaveBeenCalledTimes(1);
    expect(submission.sending()).toBe(false);
  });

  it('sends nothing that is wrong, and leads to the field', async () => {
    const { form, submission } = sample();
    form.controls.title.setValue('');
    TestBed.tick();
    const work = jest.fn(() => Promise.resolve());
    expect(await submission.send(form, work)).toBe(false);
    expect(work).not.toHaveBeenCalled();
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it('says at the field what the server says of the field, and in one sentence what it says of nothing', async () => {
    const { form, submission } = sample();
    const atField = refused({ code: 'invalid-input', errors: [{ field: 'title', code: 'taken' }] });
    expect(await submission.send(form, atField)).toBe(false);
    expect([form.controls.title.errors, submission.failure()]).toEqual([{ taken: true }, null]);
    form.controls.title.setValue('B');
    await submission.send(form, refused({ code: 'network' }));
    expect(submission.failure()).toMatch(/\w/);
    await submission.send(form, () => Promise.resolve());
    expect(submission.failure()).toBeNull();
  });

  it('puts what the server says onto the part of the form that it speaks of', async () => {
    const { form, submission } = sample();
    const whole = new FormGroup({ part: form });
    const atField = refused({ code: 'invalid-input', errors: [{ field: 'title', code: 'taken' }] });
    await submission.send(whole, atField, form);
    expect([form.controls.title.errors, submission.failure()]).toEqual([{ taken: true }, null]);
  });

  it('does not dress up a bug of our own as an answer', async () => {
    const { form, submission } = sample();
    await expect(submission.send(form, () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
    expect(submission.sending()).toBe(false);
  });
});
