/** A name with what is written before and after it; null where there is no title. */
export interface TitledPerson {
  readonly fullName: string;
  readonly titleBefore: string | null;
  readonly titleAfter: string | null;
}

/**
 * A person's name as letters and lists write it: titles before it after a space, titles behind it after a comma.
 *
 * @example titledName({ titleBefore: 'Dr.', fullName: 'Siti', titleAfter: 'M.Hum.' }) // 'Dr. Siti, M.Hum.'
 */
export function titledName({ fullName, titleBefore, titleAfter }: TitledPerson): string {
  const name = titleBefore === null ? fullName : `${titleBefore} ${fullName}`;
  return titleAfter === null ? name : `${name}, ${titleAfter}`;
}
