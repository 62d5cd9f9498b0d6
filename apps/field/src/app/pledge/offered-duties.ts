const EDUCATION = ['education'];

/** The duties of a pledge text that somebody may choose: to a minor, or to who may be one, only education. */
export function offeredDuties(duties: readonly string[], minor: boolean | undefined): string[] {
  return duties.filter((duty) => minor === false || EDUCATION.includes(duty));
}
