/**
 * What a trial came to, in sheets.
 * @typedef {object} Verdict
 * @property {number} finished on the phones
 * @property {number} acknowledged while the chaos lasted
 * @property {number} waiting on their phones when it ended
 * @property {number} lost neither acknowledged nor on a phone any more
 * @property {number} missing acknowledged and not stored
 * @property {number} twice stored more than once
 * @property {number} changed stored with other answers than were finished
 * @property {number} stranger stored, but finished on no phone
 * @property {number} stuck still on a phone after the network and the server were well again
 * @property {Record<string, number>} happened
 */

/**
 * @typedef {object} Sheet
 * @property {string} id
 * @property {string} answers as JSON with sorted keys
 */

/**
 * Holds what the phones know against what is stored.
 * @param {object} found
 * @param {readonly Sheet[]} found.finished
 * @param {ReadonlySet<string>} found.acknowledged while the chaos lasted
 * @param {ReadonlySet<string>} found.waiting when it ended
 * @param {ReadonlySet<string>} found.stuck after everything was well again
 * @param {readonly Sheet[]} found.stored in the end
 * @param {Record<string, number>} found.happened
 * @returns {Verdict}
 */
export function judge({ finished, acknowledged, waiting, stuck, stored, happened }) {
  const copies = Map.groupBy(stored, ({ id }) => id);
  const known = new Set(finished.map(({ id }) => id));
  const count = (/** @type {(sheet: Sheet) => boolean} */ is) => finished.filter(is).length;
  return {
    finished: finished.length,
    acknowledged: acknowledged.size,
    waiting: waiting.size,
    lost: count(({ id }) => !acknowledged.has(id) && !waiting.has(id)),
    missing: count(({ id }) => !stuck.has(id) && !copies.has(id)),
    twice: count(({ id }) => (copies.get(id)?.length ?? 0) > 1),
    changed: count(({ id, answers }) => copies.get(id)?.some((copy) => copy.answers !== answers) ?? false),
    stranger: stored.filter(({ id }) => !known.has(id)).length,
    stuck: stuck.size,
    happened,
  };
}

/**
 * What must never be, in words; empty when all is well.
 * @param {Verdict} verdict
 */
export function failuresOf(verdict) {
  const kinds = /** @type {const} */ (['lost', 'missing', 'twice', 'changed', 'stranger', 'stuck']);
  const failures = kinds.filter((kind) => verdict[kind] > 0).map((kind) => `${verdict[kind]} ${kind}`);
  return verdict.acknowledged === 0 ? [...failures, 'nothing acknowledged'] : failures;
}
