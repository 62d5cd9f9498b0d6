import { anId } from '../hall/an-id.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./phone-code.mjs').loadPhoneCode>>} PhoneCode */

const fiveYears = 5 * 365 * 24 * 3_600_000;
const patience = 2500;

/**
 * A phone: the outbox of `apps/field` itself over a memory that outlives its page, two pages open at once, and a
 * clock that may be five years wrong.
 * @param {object} options
 * @param {PhoneCode} options.code
 * @param {string} options.address of the network
 * @param {{ joinCode: string, deployment: string, personalCode: string, items: readonly import('../hall/hall-event.mjs').Item[] }} options.seat
 * @param {number} options.number
 * @param {string | undefined} options.sealTo the server's key, where it has one
 */
export function aPhone({ code, address, seat, number, sealTo }) {
  const memory = new code.MemoryStore();
  const skew = [0, fiveYears, -fiveYears][number % 3] ?? 0;
  /** @type {{ id: string, answers: Record<string, string | undefined> }[]} */
  const finished = [];
  /** @type {Set<string>} */
  const acknowledged = new Set();
  /** @type {string[]} */
  const refusals = [];
  let pages = [aPage(), aPage()];
  let deaths = 0;

  return {
    finished,
    acknowledged,
    refusals,
    deaths: () => deaths,
    waiting: async () => (await pages[0]?.outbox.records())?.map(({ id }) => id) ?? [],

    /** Somebody presses "Kirim". */
    async finish() {
      const sheet = { id: anId(Date.now() + skew), answers: someAnswers() };
      const record = {
        id: sheet.id,
        joinCode: seat.joinCode,
        what: 'pre',
        finishedAt: new Date(Date.now() + skew).toISOString(),
        body: {
          personalCode: seat.personalCode,
          deploymentId: seat.deployment,
          answers: sheet.answers,
          claimedAt: new Date(Date.now() + skew).toISOString(),
        },
        attempts: 0,
        nextTryAt: 0,
      };
      if (await pages[0]?.outbox.add(record, [])) finished.push(sheet);
    },

    /** Both pages are looked at in the same moment and send what they find. */
    async look() {
      await Promise.all(pages.map(({ outbox }) => outbox.flush(true)));
    },

    /** The battery is empty: what was under way is heard by nobody; the memory stays. */
    die() {
      deaths += 1;
      for (const page of pages) page.end();
      pages = [aPage(), aPage()];
    },

    end() {
      for (const page of pages) page.end();
    },
  };

  function aPage() {
    let lives = true;
    const gone = new AbortController();
    /** A page that is gone writes nothing any more, and nothing goes on after its last word. */
    const whileAlive = (/** @type {() => Promise<unknown>} */ work) =>
      lives ? work() : new Promise(() => undefined);
    const store = {
      get: (/** @type {string} */ shelf, /** @type {string} */ key) => memory.get(shelf, key),
      keys: (/** @type {string} */ shelf) => memory.keys(shelf),
      all: (/** @type {string} */ shelf) => memory.all(shelf),
      write: (/** @type {import('./phone-code.mjs').Change[]} */ changes) =>
        whileAlive(() => memory.write(changes)),
    };
    const outbox = new code.Outbox(store, {
      seal: async (record) => (sealTo ? code.sealRecord(record, sealTo) : record),
      send: (record) => send(record, gone.signal),
      settle: (record) => {
        if (lives) acknowledged.add(record.id);
        return [];
      },
      changed: (records) => {
        for (const { refusal } of records) if (refusal) refusals.push(refusal.code);
      },
      reachable: () => true,
      now: () => Date.now() + skew,
    });
    return {
      outbox,
      end() {
        lives = false;
        gone.abort();
        outbox.stop();
      },
    };
  }

  /**
   * @param {import('./phone-code.mjs').OutboxRecord} record
   * @param {AbortSignal} gone
   */
  async function send(record, gone) {
    try {
      const response = await fetch(`${address}${code.outboxPath(record)}`, {
        method: 'PUT',
        headers: { 'X-CSRF': '1', 'Content-Type': 'application/json', Connection: 'close' },
        body: JSON.stringify(record.body),
        signal: AbortSignal.any([gone, AbortSignal.timeout(patience)]),
      });
      return await code.readDelivery(response, record.id);
    } catch {
      // No signal is the everyday case here: the record waits.
      return { kind: 'unreachable' };
    }
  }

  function someAnswers() {
    return Object.fromEntries(
      seat.items.map(({ id, options }) => [id, options[(finished.length * 7 + number) % options.length]?.id]),
    );
  }
}
