/**
 * Right (1) and wrong (0) answers of people before and after: who knows more answers more items right, and most know
 * more afterwards. Always the same.
 * @param {number} people
 * @param {number} items
 */
export function answersOf(people, items) {
  const [before, after] = [new Uint8Array(people * items), new Uint8Array(people * items)];
  let state = 1;
  const random = () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let person = 0; person < people; person += 1) {
    const ability = random();
    const learnt = ability * 0.7 + random() * 0.3 + 0.15;
    for (let item = 0; item < items; item += 1) {
      const ease = 0.1 + (item * 0.3) / items;
      before[person * items + item] = random() < ability * 0.6 + ease ? 1 : 0;
      after[person * items + item] = random() < learnt * 0.6 + ease ? 1 : 0;
    }
  }
  return { before, after };
}

/**
 * The design of an event whose items were scored: one answer earns the point, everything else is a blank, as in R's
 * matrices. Four topics.
 * @param {number} items
 */
export function designOf(items) {
  const list = Array.from({ length: items }, (_, index) => ({
    id: `k${index + 1}`,
    kind: 'scored',
    topic: `topic ${1 + (index % 4)}`,
    objective: 'knowledge',
    max: 1,
    reverse: false,
    answers: ['right'],
    points: [0, 1],
  }));
  const positions = list.map((_, index) => index);
  const sheet = {
    items: list,
    maxScore: items,
    topics: [0, 1, 2, 3].map((topic) => {
      const ofTopic = positions.filter((position) => position % 4 === topic);
      return { id: `topic ${topic + 1}`, max: ofTopic.length, items: ofTopic };
    }),
    objectives: [{ id: 'knowledge', max: items, items: positions }],
    likertScales: [],
  };
  return {
    identification: 'personal_code',
    comparability: 'same_version',
    measure: sheet,
    waves: [
      { phase: 'pre', wave: 1, sheet },
      { phase: 'post', wave: 1, sheet },
    ],
    settings: {
      knowledgeBands: [
        { id: 'low', from: 0 },
        { id: 'fair', from: 56 },
        { id: 'good', from: 76 },
      ],
      gainBounds: { medium: 0.3, high: 0.7 },
      targets: { knowledge: 75 },
      confidence: 0.95,
      alpha: 0.05,
    },
  };
}
