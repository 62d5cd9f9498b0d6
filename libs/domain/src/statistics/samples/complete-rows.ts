/** The rows in which nothing is missing. */
export function completeRows(rows: readonly (readonly (number | null)[])[]): number[][] {
  return rows.flatMap((row) => {
    const present = row.filter((value) => value !== null);
    return present.length === row.length ? [present] : [];
  });
}
