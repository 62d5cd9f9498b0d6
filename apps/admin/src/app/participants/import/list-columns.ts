import { detectPersonalData, normaliseSearch } from '@ikrar/domain';

/** One column of the list as it came. */
export interface ListColumn {
  readonly header: string;
  /** The first cells that say something. */
  readonly samples: readonly string[];
  /** Holds what is not collected: a national id, a phone number, an address. */
  readonly sensitive: boolean;
  /** An age: it is out of date next year, so it is explained and not taken. */
  readonly age: boolean;
}

const SAMPLES = 3;
const LOOKED_AT = 50;
/** Headers of what is not collected, in the form of `normaliseSearch`. */
const SENSITIVE =
  /^(no)?(nik|nisn|nis|kk|ktp|hp|wa|whatsapp|telp|telepon|handphone|alamat.*|address|phone|email|surel)$/;

const AGE = /^(usia|umur|age)(tahun|years)?$/;

export function listColumns(headers: readonly string[], rows: readonly (readonly string[])[]): ListColumn[] {
  return headers.map((header, index) => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const sensitive =
      SENSITIVE.test(normaliseSearch(header)) ||
      cells.slice(0, LOOKED_AT).some((cell) => detectPersonalData(cell).length > 0);
    return {
      header,
      age: AGE.test(normaliseSearch(header)),
      samples: sensitive ? [] : [...new Set(cells)].slice(0, SAMPLES),
      sensitive,
    };
  });
}
