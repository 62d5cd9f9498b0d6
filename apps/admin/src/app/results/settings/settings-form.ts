import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import type { AbstractControl, ValidationErrors } from '@angular/forms';
import type { ChangeResultSettingsBody, ResultSettings } from '@ikrar/api-client';
import { bandName, checkSettings, defaultSettings } from '@ikrar/domain';
import type { Locale, SettingsProblem } from '@ikrar/domain';
import { decimalBetween, readDecimal, writeDecimal } from './decimal-entry';

/** A name and the per cent where the band begins; a shipped name keeps its code while nobody rewrites it. */
export function bandForm({ id, from }: { id: string; from: number | null }, locale: Locale) {
  const shown = bandName(id, locale);
  return new FormGroup({
    id: new FormControl(id, { nonNullable: true }),
    shown: new FormControl(shown, { nonNullable: true }),
    name: new FormControl(shown, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(40)],
    }),
    from: new FormControl(writeDecimal(from, locale), {
      nonNullable: true,
      validators: decimalBetween(0, 100, locale),
    }),
  });
}
type BandForm = ReturnType<typeof bandForm>;

export function settingsForm({ knowledgeBands, gainBounds }: ResultSettings, locale: Locale) {
  const bound = (value: number) =>
    new FormControl(writeDecimal(value, locale), {
      nonNullable: true,
      validators: decimalBetween(0.01, 0.99, locale),
    });
  return new FormGroup({
    knowledgeBands: new FormArray<BandForm>(
      knowledgeBands.map((band) => bandForm(band, locale)),
      asBands,
    ),
    gainBounds: new FormGroup({ medium: bound(gainBounds.medium), high: bound(gainBounds.high) }, asBounds),
  });
}
export type SettingsForm = ReturnType<typeof settingsForm>;

export function settingsBody(form: SettingsForm): Required<ChangeResultSettingsBody> {
  const { knowledgeBands, gainBounds } = form.getRawValue();
  return { knowledgeBands: bandsOf(knowledgeBands), gainBounds: boundsOf(gainBounds) };
}

type RawBand = ReturnType<BandForm['getRawValue']>;
type RawBounds = ReturnType<SettingsForm['controls']['gainBounds']['getRawValue']>;

const bandsOf = (bands: readonly RawBand[]) =>
  bands.map(({ id, shown, name, from }) => ({
    id: name === shown ? id : name.trim(),
    from: readDecimal(from),
  }));

const boundsOf = ({ medium, high }: RawBounds) => ({
  medium: readDecimal(medium),
  high: readDecimal(high),
});

/** The rules of the domain, said under the fields they are about. */
function asBands(control: AbstractControl): ValidationErrors | null {
  const bands = bandsOf((control as FormArray<BandForm>).getRawValue());
  return firstProblem({ ...defaultSettings, knowledgeBands: bands });
}

function asBounds(control: AbstractControl): ValidationErrors | null {
  return firstProblem({ ...defaultSettings, gainBounds: boundsOf(control.getRawValue() as RawBounds) });
}

function firstProblem(settings: Parameters<typeof checkSettings>[0]): ValidationErrors | null {
  const [problem]: SettingsProblem[] = checkSettings(settings);
  return problem === undefined ? null : { [problem]: true };
}
