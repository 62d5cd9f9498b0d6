const FIT = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/** The name of a question for an id of ours: names in XLSForm do not begin with a digit. */
export function toFormName(id: string): string {
  return /^\d/.test(id) ? `_${id}` : id;
}

/**
 * The id for a name: in small letters, without the underscores in front; null when nothing fit is left (letters, digits,
 * `_` and `-`, at most 40).
 */
export function fromFormName(name: string): string | null {
  const id = name.trim().toLowerCase().replace(/^_+/, '');
  return FIT.test(id) ? id : null;
}
