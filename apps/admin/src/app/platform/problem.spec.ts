import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { applyProblem, showInvalid } from './apply-problem';
import { providePlatform } from './platform.providers';
import { problemOf, ProblemTexts } from './problem';
import { ifMatch, newerRecord } from './stale';

function answer(status: number, error: unknown, headers: Record<string, string> = {}): HttpErrorResponse {
  return new HttpErrorResponse({ status, error, headers: new HttpHeaders(headers) });
}

describe('problemOf', () => {
  it('reads the API’s answer', () => {
    const problem = problemOf(
      answer(422, { code: 'invalid-input', errors: [{ field: 'title', code: 'maxLength' }] }),
    );
    expect(problem).toMatchObject({ code: 'invalid-input', errors: [{ field: 'title', code: 'maxLength' }] });
  });

  it.each([
    [answer(0, new ProgressEvent('error')), 'network'],
    [answer(502, '<html>Bad gateway</html>'), 'unavailable'],
    [answer(500, null), 'internal'],
    [answer(404, '{"code":"not-found"}'), 'not-found'],
    [new Error('wrapped', { cause: answer(409, { code: 'id-conflict' }) }), 'id-conflict'],
  ])('finds a code where there is none: %#', (error, code) => {
    expect(problemOf(error).code).toBe(code);
  });

  it('does not dress up a bug of our own', () => {
    expect(() => problemOf(new TypeError('x is undefined'))).toThrow(TypeError);
  });

  it('says it in the words of the screen, with what the server added', () => {
    TestBed.configureTestingModule({ providers: [providePlatform()] });
    const texts = TestBed.inject(ProblemTexts);
    expect(texts.of(answer(429, { code: 'too-many-requests' }, { 'Retry-After': '12' }))).toContain(
      'Tunggu 12 detik',
    );
    expect(texts.of(answer(500, { code: 'internal', reference: 'a1b2' }))).toContain('kode a1b2');
    expect(texts.of(answer(409, { code: 'nobody.heard-of' }))).toMatch(/^Tindakan ini belum dapat/);
  });
});

describe('applyProblem', () => {
  const form = () =>
    new FormGroup({
      title: new FormControl('A title'),
      agenda: new FormArray([new FormGroup({ minutes: new FormControl(5) })]),
    });

  it('puts each error onto its control, however deep, until the value changes', () => {
    const subject = form();
    const left = applyProblem(
      subject,
      answer(422, { code: 'invalid-input', errors: [{ field: 'agenda.0.minutes', code: 'max' }] }),
    );
    const minutes = subject.get('agenda.0.minutes');
    expect(left).toBeNull();
    expect(minutes?.errors).toEqual({ max: true });
    expect(minutes?.touched).toBe(true);
    minutes?.setValue(10);
    expect(minutes?.errors).toBeNull();
  });

  it.each([
    [{ code: 'event.transition' }],
    [{ code: 'invalid-input', errors: [{ field: 'nowhere', code: 'matches' }] }],
  ])('hands back what no control can show: %j', (body) => {
    expect(applyProblem(form(), answer(422, body))?.code).toBe(body.code);
  });
});

describe('showInvalid', () => {
  it('marks everything and goes to the first wrong field', () => {
    const form = new FormGroup({ title: new FormControl('', Validators.required) });
    const element = document.createElement('form');
    const [right, wrong] = [document.createElement('input'), document.createElement('input')];
    wrong.classList.add('ng-invalid');
    element.append(right, wrong);
    document.body.append(element);
    expect(showInvalid(form, element)).toBe(true);
    expect(form.controls.title.touched).toBe(true);
    expect(document.activeElement).toBe(wrong);
    element.remove();
  });

  it('lets a right form pass', () => {
    expect(showInvalid(new FormGroup({}), document.createElement('form'))).toBe(false);
  });
});

describe('stale', () => {
  it('finds the newer record in a 412 only', () => {
    const newer = { version: 4, title: 'Newer' };
    expect(newerRecord(answer(412, { code: 'stale', current: newer }))).toEqual(newer);
    expect(newerRecord(answer(409, { code: 'id-conflict', current: newer }))).toBeNull();
    expect(ifMatch(3)).toBe('"3"');
  });
});
