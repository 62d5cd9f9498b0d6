/** The name of a column as spreadsheets show it: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const [rest, letter] = [Math.floor(index / 26), String.fromCharCode(65 + (index % 26))];
  return rest === 0 ? letter : `${columnLetters(rest - 1)}${letter}`;
}
