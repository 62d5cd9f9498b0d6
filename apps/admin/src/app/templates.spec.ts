import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTemplate, TmplAstRecursiveVisitor, tmplAstVisitAll } from '@angular/compiler';
import type { TmplAstText, TmplAstTextAttribute } from '@angular/compiler';

/** Attributes that a person reads or hears; an input of ours that takes a sentence is called like one of them. */
const SAID = [
  'alt',
  'aria-label',
  'heading',
  'label',
  'matTooltip',
  'message',
  'note',
  'placeholder',
  'text',
  'title',
];
/** The same in every language: our name, keys of the keyboard, numbers of schools, academic titles. */
const NAMES = ['Ikrar', 'Enter', 'Esc', 'NPSN', 'NSM', 'Dr.', 'S.Sos., M.Hum.'];
const WORD = /\p{L}{2,}/u;

class Strays extends TmplAstRecursiveVisitor {
  readonly found: string[] = [];

  override visitText({ value }: TmplAstText): void {
    if (WORD.test(value) && !NAMES.includes(value.trim())) this.found.push(value.trim());
  }

  override visitTextAttribute({ name, value }: TmplAstTextAttribute): void {
    if (SAID.includes(name) && WORD.test(value)) this.found.push(`${name}="${value}"`);
  }
}

function straysIn(template: string): string[] {
  const { nodes } = parseTemplate(template, 'template.html');
  const strays = new Strays();
  tmplAstVisitAll(strays, nodes);
  return strays.found;
}

const templates = globSync('**/*.{html,ts}', { cwd: __dirname })
  .filter((file) => !file.endsWith('.spec.ts'))
  .flatMap((file) => {
    const text = readFileSync(path.join(__dirname, file), 'utf8');
    if (file.endsWith('.html')) return [{ file, text }];
    return [...text.matchAll(/\btemplate:\s*`([\s\S]*?)`/g)].map(([, inline]) => ({
      file,
      text: inline ?? '',
    }));
  });

describe('the templates', () => {
  it('would be caught with a word of their own', () => {
    expect(straysIn(`<p>Simpan</p><img alt="Peta" />{{ t('a.b') }} · <b>1</b>`)).toEqual([
      'Simpan',
      'alt="Peta"',
    ]);
    expect(straysIn(`@if (on) { <button aria-label="Tutup">×</button> } @empty {}`)).toContain(
      'aria-label="Tutup"',
    );
  });

  it('take every word from a dictionary', () => {
    expect(templates.length).toBeGreaterThan(100);
    const strays = templates.flatMap(({ file, text }) => straysIn(text).map((stray) => `${file}: ${stray}`));
    expect(strays).toEqual([]);
  });
});
