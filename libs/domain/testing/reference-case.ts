/** One case of the reference file: `test` names the function, `input` and `options` are its arguments. */
export interface ReferenceCase {
  readonly id: string;
  readonly test: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A case with what it must give, as the repository's own reference file has it. */
export interface ExpectedCase extends ReferenceCase {
  readonly source: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly expectedOptional?: Readonly<Record<string, unknown>>;
  readonly tolerance: { readonly rel: number; readonly abs: number; readonly p: number };
}

export interface ReferenceFile<C extends ReferenceCase = ReferenceCase> {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly cases: readonly C[];
}
