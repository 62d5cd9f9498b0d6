import { EVENT_KINDS, METHODS, STAGES, TARGET_GROUPS } from './event-lists';
import { EVENT_TEMPLATE_CODES, EVENT_TEMPLATES } from './event-templates';
import { TOPIC_TEXTS, TOPICS } from './topics';

describe.each(EVENT_TEMPLATE_CODES)('the template %s', (code) => {
  const template = EVENT_TEMPLATES[code];

  it('speaks in the words of the lists', () => {
    expect(template.code).toBe(code);
    expect(EVENT_KINDS).toContain(template.kind);
    expect(TARGET_GROUPS).toContain(template.targetGroup);
    expect(METHODS).toEqual(expect.arrayContaining([...template.methods]));
    expect(STAGES).toEqual(expect.arrayContaining(template.agenda.map(({ stage }) => stage)));
  });

  it('carries all six aspects, each in the agenda', () => {
    expect(template.topics).toEqual(TOPICS);
    expect(new Set(template.agenda.flatMap(({ topics }) => topics))).toEqual(new Set(TOPICS));
  });

  it('fits a morning and the limits of an agenda item', () => {
    const minutes = template.agenda.map((item) => item.minutes);
    expect(minutes.every((each) => each >= 1 && each <= 1440)).toBe(true);
    expect(minutes.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(200);
  });
});

describe('the school template', () => {
  it('plans 25 pupils of classes X to XII aged 15 to 19 in two stages', () => {
    const { plannedClasses, plannedSize, targetAgeMin, targetAgeMax, agenda } = EVENT_TEMPLATES.school;
    expect(plannedClasses.map(({ className }) => className)).toEqual(['X', 'XI', 'XII']);
    expect(plannedClasses.reduce((total, { planned }) => total + planned, 0)).toBe(plannedSize);
    expect([plannedSize, targetAgeMin, targetAgeMax]).toEqual([25, 15, 19]);
    expect(agenda.filter(({ title }) => title.id.startsWith('Tahap I')).map(({ stage }) => stage)).toEqual([
      'lecture',
      'questions',
      'focus_group',
    ]);
  });
});

describe('the public discussion template', () => {
  it('has its five stages in order', () => {
    const { agenda } = EVENT_TEMPLATES.public_discussion;
    expect(agenda.map(({ title }) => title.id.slice(0, 7))).toEqual(
      [1, 2, 3, 4, 5].map((stage) => `Tahap ${stage}`),
    );
  });
});

describe('the topics', () => {
  it('have a text in both languages', () => {
    for (const topic of TOPICS) {
      const { aspect, explanation } = TOPIC_TEXTS[topic];
      expect([aspect.id, aspect.en, explanation.id, explanation.en].every((text) => text.length > 5)).toBe(
        true,
      );
    }
  });
});
