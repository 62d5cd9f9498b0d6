const LONGEST = 40;

/**
 * A name that SPSS, R and spreadsheets take for a variable: letters, digits and `_`, beginning with a letter.
 *
 * Definition: everything else becomes `_`; a name that would begin with a digit gets a `v` in front. Two different
 * ids of one instrument stay different, except when they differ in `-`, `.` and `_` alone.
 */
export function variableName(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9]/g, '_').slice(0, LONGEST);
  return /^[A-Za-z]/.test(plain) ? plain : `v${plain}`;
}
