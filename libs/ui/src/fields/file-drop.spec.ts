import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { FileDrop } from './file-drop';

@Component({
  selector: 'ui-file-drop-host',
  imports: [FileDrop],
  template: `
    <ui-file-drop
      accept=".csv"
      label="Choose a file"
      note="or drop it here"
      [busy]="busy()"
      (chosen)="names.push($event.name)"
    />
  `,
})
class Host {
  readonly busy = signal(false);
  readonly names: string[] = [];
}

describe('FileDrop', () => {
  let fixture: ComponentFixture<Host>;
  let label: HTMLLabelElement;
  let input: HTMLInputElement;

  beforeEach(() => {
    fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    label = element.querySelector('label') as HTMLLabelElement;
    input = element.querySelector('input') as HTMLInputElement;
  });

  function choose(name: string): void {
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
    input.dispatchEvent(new Event('change'));
  }

  function drop(...files: File[]): void {
    const event = new Event('drop', { cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { files } });
    label.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  }

  it('says the file that was chosen, the same one again, too', () => {
    choose('a.csv');
    choose('a.csv');
    expect(fixture.componentInstance.names).toEqual(['a.csv', 'a.csv']);
    expect(input.accept).toBe('.csv');
    expect(input.labels?.[0]?.textContent).toContain('Choose a file');
  });

  it('takes one that is dropped, and shows where while it hovers', () => {
    label.dispatchEvent(new Event('dragover', { cancelable: true }));
    fixture.detectChanges();
    expect(label.classList).toContain('over');
    drop(new File(['x'], 'b.csv'));
    fixture.detectChanges();
    expect(label.classList).not.toContain('over');
    drop();
    expect(fixture.componentInstance.names).toEqual(['b.csv']);
  });

  it('takes none while one is read', () => {
    fixture.componentInstance.busy.set(true);
    fixture.detectChanges();
    drop(new File(['x'], 'c.csv'));
    expect(input.disabled).toBe(true);
    expect(fixture.componentInstance.names).toEqual([]);
  });
});
