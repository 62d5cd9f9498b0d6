import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import type { AreaSummary } from '@ikrar/api-client';
import { of } from 'rxjs';
import { providePlatform } from '../platform.providers';
import { AreaPicker } from './area-picker';

@Component({
  imports: [AreaPicker, ReactiveFormsModule],
  template: `<ikrar-area-picker label="Kelurahan" level="village" near="21.71.01" [formControl]="area" />`,
})
class Host {
  readonly area = new FormControl<string | null>(null, Validators.required);
}

const SEKANAK: AreaSummary = {
  code: '21.71.01.1007',
  name: 'Sekanak Raya',
  type: 'kelurahan',
  level: 'village',
  alias: null,
  latitude: null,
  longitude: null,
  tags: [],
  path: [
    { code: '21.71.01', type: 'kecamatan', name: 'Belakang Padang' },
    { code: '21.71', type: 'kota', name: 'Kota Batam' },
    { code: '21', type: 'provinsi', name: 'Kepulauan Riau' },
  ],
};
const TERUNG: AreaSummary = {
  ...SEKANAK,
  code: '21.71.01.1004',
  name: 'Pulau Terung',
  alias: 'Pulau Terong',
};

const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/areas?under=21.71.01&level=village': { items: [SEKANAK], nextCursor: null },
  '/api/areas?search=Pulau%20Terong&near=21.71.01&level=village': { items: [TERUNG], nextCursor: null },
  '/api/areas?search=Xyz&near=21.71.01&level=village': { items: [], nextCursor: null },
  '/api/areas/21.71.01.1007': { ...SEKANAK, source: 'decree' },
};

let fixture: ComponentFixture<Host>;
let field: MatAutocompleteHarness;
let asked: string[];

beforeEach(async () => {
  asked = [];
  TestBed.configureTestingModule({
    providers: [
      providePlatform(),
      provideHttpClient(
        withInterceptors([
          (request) => {
            asked.push(request.urlWithParams);
            return of(new HttpResponse({ body: ANSWERS[request.urlWithParams] }));
          },
        ]),
      ),
    ],
  });
  fixture = TestBed.createComponent(Host);
  field = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatAutocompleteHarness);
});

/** Waits for the pause between letters. */
async function type(text: string): Promise<string[]> {
  await field.enterText(text);
  await new Promise((resolve) => setTimeout(resolve, 250));
  const options = await field.getOptions();
  return Promise.all(options.map(async (option) => (await option.getText()).replace(/\s+/g, ' ')));
}

describe('AreaPicker', () => {
  it('asks nothing before it is visited, and then offers what is near', async () => {
    expect(asked).toEqual([]);
    await field.focus();
    await (await field.host()).click();
    expect(asked).toEqual(['/api/areas?under=21.71.01&level=village']);
    expect(await field.isOpen()).toBe(true);
    expect(await field.getOptions()).toHaveLength(1);
  });

  it('finds by another spelling, says what lies around, and gives the code', async () => {
    const options = await type('Pulau Terong');
    expect(options).toHaveLength(1);
    expect(options[0]).toContain('Pulau Terung (Pulau Terong)');
    expect(options[0]).toContain('Kelurahan · Kec. Belakang Padang, Kota Batam, Kepulauan Riau');
    await field.selectOption({ text: /Pulau Terung/ });
    expect(fixture.componentInstance.area.value).toBe('21.71.01.1004');
    expect(await field.getValue()).toBe('Pulau Terung');
  });

  it('says so when nothing has that name', async () => {
    expect(await type('Xyz')).toEqual(['Tidak ada wilayah dengan nama itu. Coba ejaan lain.']);
  });

  it('shows a written code by its name, and lets go of it when the text is emptied', async () => {
    fixture.componentInstance.area.setValue('21.71.01.1007');
    expect(await field.getValue()).toBe('Sekanak Raya');
    await field.clear();
    await field.blur();
    expect(fixture.componentInstance.area.value).toBeNull();
  });

  it('says what is wrong once the field was left', async () => {
    await field.focus();
    await field.blur();
    const formField = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatFormFieldHarness);
    expect(await formField.getTextErrors()).toEqual(['Wajib diisi.']);
  });

  it('shows an error that the server sets later', async () => {
    fixture.componentInstance.area.setValue('21.71.01.1007');
    fixture.componentInstance.area.setErrors({ isIn: true });
    fixture.componentInstance.area.markAsTouched();
    const formField = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatFormFieldHarness);
    expect(await formField.getTextErrors()).toEqual(['Pilih salah satu dari daftar.']);
  });
});
