import { Component } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { LaterPage } from './later-page';
import { LaterPages } from './later-pages';

@Component({ template: '<h1>Bantuan</h1>' })
class Shown {}

class FakePages {
  signal = false;
  find = (): undefined => undefined;
  load = async (): Promise<typeof Shown | undefined> => (this.signal ? Shown : undefined);
}

let pages: FakePages;
let fixture: ComponentFixture<LaterPage>;

async function settled(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
  return fixture.nativeElement.parentElement.textContent as string;
}

describe('LaterPage', () => {
  beforeEach(() => {
    pages = new FakePages();
    TestBed.configureTestingModule({ providers: [{ provide: LaterPages, useValue: pages }] });
    fixture = TestBed.createComponent(LaterPage);
    fixture.componentRef.setInput('name', 'help');
  });

  it('says what it waits for when the page is not on the phone, and shows it once signal is back', async () => {
    expect(await settled()).toContain('Halaman ini belum ada di HP ini');
    pages.signal = true;
    dispatchEvent(new Event('online'));
    const text = await settled();
    expect(text).toContain('Bantuan');
    expect(text).not.toContain('belum ada');
  });

  it('shows the page at once when it is there', async () => {
    pages.signal = true;
    expect(await settled()).toContain('Bantuan');
  });
});
