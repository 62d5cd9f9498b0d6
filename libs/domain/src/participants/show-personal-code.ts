/**
 * A personal code as it is printed and read aloud: "ABCDEW" → "ABC-DEW".
 *
 * Edge cases: a text that is not of six characters is returned as it came.
 */
export function showPersonalCode(code: string): string {
  return code.length === 6 ? `${code.slice(0, 3)}-${code.slice(3)}` : code;
}
