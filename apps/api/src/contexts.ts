/** The bounded contexts, and the tables they own. A new context is one line in each list. */
export const CONTEXTS: (new () => object)[] = [];

export const ENTITIES: (new () => object)[] = [];
