const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Ends what was begun, last first, once: at a signal, at an error, or when asked.
 */
export class Shutdown {
  /** @type {(() => unknown)[]} */
  #tasks = [];
  /** @type {Promise<void> | null} */
  #ending = null;

  /** @param {() => unknown} task */
  add(task) {
    this.#tasks.push(task);
  }

  get begun() {
    return this.#ending !== null;
  }

  onSignals() {
    for (const signal of signals) {
      process.on(signal, () => {
        if (this.begun) return;
        console.log('\nStopping …');
        void this.end().then(
          () => process.exit(0),
          (error) => {
            console.error(error);
            process.exit(1);
          },
        );
      });
    }
  }

  /** @returns {Promise<void>} */
  end() {
    this.#ending ??= this.#run();
    return this.#ending;
  }

  async #run() {
    /** @type {unknown[]} */
    const errors = [];
    for (const task of this.#tasks.reverse()) {
      try {
        await task();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'Not everything could be stopped.');
  }
}
