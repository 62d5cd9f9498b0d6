import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Language, provideDictionary, translator } from './language';
import { providePlatform } from './platform.providers';

const ID = {
  sample: { title: 'Kegiatan {{name}}', count: { one: '{{count}} peserta', other: '{{count}} peserta' } },
};
const EN = {
  sample: {
    title: 'Event {{name}}',
    count: { one: '{{count}} participant', other: '{{count}} participants' },
  },
};

@Component({ selector: 'ikrar-sample', template: `{{ t('sample.count', { count: 1 }) }}` })
class Sample {
  protected readonly t = translator();
}

describe('Language', () => {
  let language: Language;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [providePlatform(), provideDictionary({ id: ID, en: EN })] });
    language = TestBed.inject(Language);
    TestBed.tick();
  });

  it('speaks Indonesian first', () => {
    expect(language.current()).toBe('id');
    expect(document.documentElement.lang).toBe('id');
  });

  it('lets a page follow a change of language by itself, and remembers it', async () => {
    const fixture = TestBed.createComponent(Sample);
    await fixture.whenStable();
    expect(fixture.nativeElement.textContent).toBe('1 peserta');
    language.choose('en');
    await fixture.whenStable();
    expect(fixture.nativeElement.textContent).toBe('1 participant');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('ikrar.language')).toBe('en');
  });

  it('lets the account lead while somebody is signed in, and then remembers the choice of this browser', () => {
    language.choose('en');
    language.follow('id');
    TestBed.tick();
    expect(language.current()).toBe('id');
    language.follow(null);
    TestBed.tick();
    expect(language.current()).toBe('en');
    expect(localStorage.getItem('ikrar.language')).toBe('en');
  });

  it.each([
    ['id', 1, '1 peserta'],
    ['id', 1234, '1.234 peserta'],
    ['en', 1, '1 participant'],
    ['en', 0, '0 participants'],
    ['en', 1234, '1,234 participants'],
  ] as const)('%s counts %i: %s', (code, count, expected) => {
    language.choose(code);
    TestBed.tick();
    expect(language.t('sample.count', { count })).toBe(expected);
  });

  it('does not fill slots that somebody typed', () => {
    expect(language.t('sample.title', { name: '{{name}}' })).toBe('Kegiatan {{name}}');
  });

  it('takes the first key that exists', () => {
    expect(language.firstOf(['problems.no.such', 'problems.unknown'])).toMatch(/^Tindakan ini belum dapat/);
  });
});
