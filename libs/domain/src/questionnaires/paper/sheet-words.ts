import type { Locale } from '../../text';
import type { Phase } from '../waves/questionnaire-lists';

/** What a printed sheet says besides the questions; `{n}` and the like are filled in by `fillWords`. */
export interface SheetWords {
  readonly onlyIf: string;
  readonly partOnlyIf: string;
  readonly equal: string;
  readonly different: string;
  readonly selected: string;
  readonly all: string;
  readonly any: string;
  readonly several: string;
  readonly optional: string;
  readonly other: string;
  readonly bounds: { readonly both: string; readonly least: string; readonly most: string };
  readonly decimals: string;
  readonly date: readonly [day: string, month: string, year: string];
  readonly area: string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly followUp: string;
  readonly version: string;
  readonly draft: string;
  readonly page: string;
  readonly personalCode: string;
  readonly className: string;
  readonly spare: string;
  readonly sheet: string;
  readonly specimen: string;
  readonly spareCode: string;
  readonly ownCode: string;
  readonly instruction: string;
  readonly numberOnly: string;
  readonly help: string;
}

export const SHEET_WORDS: Readonly<Record<Locale, SheetWords>> = {
  id: {
    onlyIf: 'Jawab hanya bila {condition}.',
    partOnlyIf: 'Isi bagian ini hanya bila {condition}.',
    equal: 'nomor {n} dijawab “{value}”',
    different: 'nomor {n} tidak dijawab “{value}”',
    selected: 'pada nomor {n} dipilih “{value}”',
    all: ' dan ',
    any: ' atau ',
    several: 'Boleh pilih lebih dari satu.',
    optional: 'Boleh dikosongkan.',
    other: 'Lainnya:',
    bounds: { both: 'Dari {min} sampai {max}.', least: 'Paling kecil {min}.', most: 'Paling besar {max}.' },
    decimals: 'Kotak setelah koma boleh kosong.',
    date: ['tanggal', 'bulan', 'tahun'],
    area: 'kelurahan atau desa, kecamatan',
    phases: {
      pre: 'Pra-tes',
      post: 'Pasca-tes',
      follow_up: 'Tindak lanjut',
      feedback: 'Umpan balik',
      observation: 'Lembar pengamatan',
    },
    followUp: 'Tindak lanjut {n}',
    version: 'versi {n}',
    draft: 'versi {n}, draf',
    page: 'Halaman {x} dari {y}',
    personalCode: 'Kode pribadi',
    className: 'Kelas {name}',
    spare: 'Cadangan {n}',
    sheet: 'Lembar {n}',
    specimen: 'Contoh',
    spareCode: 'Punya kode pribadi? Tulis di sini.',
    ownCode: 'Kode rahasiamu. Isi dengan cara yang sama setiap kali.',
    instruction:
      'Hitamkan bulatan di depan jawabanmu, satu setiap nomor. Salah? Silang bulatan itu, lalu hitamkan yang benar. ' +
      'Jangan tulis nama, nomor telepon, atau cerita tentang orang tertentu.',
    numberOnly: 'Nomor lembar hanya untuk menyatukan halaman, bukan nomor orang.',
    help: 'Butuh bantuan? Telepon',
  },
  en: {
    onlyIf: 'Answer only if {condition}.',
    partOnlyIf: 'Fill in this part only if {condition}.',
    equal: 'number {n} is answered “{value}”',
    different: 'number {n} is not answered “{value}”',
    selected: 'number {n} has “{value}” chosen',
    all: ' and ',
    any: ' or ',
    several: 'You may choose more than one.',
    optional: 'May be left blank.',
    other: 'Other:',
    bounds: { both: 'From {min} to {max}.', least: 'At least {min}.', most: 'At most {max}.' },
    decimals: 'The boxes after the comma may stay empty.',
    date: ['day', 'month', 'year'],
    area: 'village (kelurahan or desa), district',
    phases: {
      pre: 'Pre-test',
      post: 'Post-test',
      follow_up: 'Follow-up',
      feedback: 'Feedback',
      observation: 'Observation sheet',
    },
    followUp: 'Follow-up {n}',
    version: 'version {n}',
    draft: 'version {n}, draft',
    page: 'Page {x} of {y}',
    personalCode: 'Personal code',
    className: 'Class {name}',
    spare: 'Spare {n}',
    sheet: 'Sheet {n}',
    specimen: 'Specimen',
    spareCode: 'Do you have a personal code? Write it here.',
    ownCode: 'Your secret code. Fill it in the same way every time.',
    instruction:
      'Blacken the bubble before your answer, one for each number. A slip? Cross that bubble out and blacken the ' +
      'right one. Write no name, no phone number and no story about somebody you know.',
    numberOnly: 'The number of the sheet only keeps its pages together; it is nobody’s number.',
    help: 'Do you need help? Call',
  },
};

/** Puts values into the places of a text that carry their names; a place without a value stays as it is. */
export function fillWords(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
