import { Injectable } from '@nestjs/common';
import { compareWaves, defaultSettings, growingTally, tallySheets } from '@ikrar/domain';
import type { AnsweredSheet, EvaluationDesign, PairingRule, Tally } from '@ikrar/domain';
import { eventYear } from '../../participants';
import { Breath } from './breath';
import { countingOf } from './counted-design';
import type { AskedWave, CountedDesign, Counting } from './counted-design';
import { EventSheetsReadModel } from './event-sheets.read-model';
import type { CountedEventFacts } from './event-sheets.read-model';
import type { CountedEvent } from './event-tally.repository';
import { toSheet } from './to-sheet';

/** Sheets of people that are counted at once: they and the tally are all that is held. */
const TOGETHER = 500;
/** Three waves of the same people have no small sufficient table. */
const MANY_WAVES = 3;

interface EventCounting extends Counting {
  readonly waves: readonly AskedWave[];
  readonly facts: CountedEventFacts;
}

/**
 * Counts an event from its answers. A tally grows by different people, so an event of any size is counted a few
 * people at a time; but self-made codes are matched among all sheets.
 */
@Injectable()
export class EventCounter {
  constructor(private readonly sheets: EventSheetsReadModel) {}

  /** What the event is counted by; null where it asks nothing that is measured. */
  async counting(eventId: string): Promise<EventCounting | null> {
    const facts = await this.sheets.facts(eventId);
    if (!facts) return null;
    const waves = await this.sheets.waves(eventId);
    const compared = waves.filter(({ phase }) => phase !== 'follow_up');
    const versions = [...new Set(compared.map(({ instrumentVersionId }) => instrumentVersionId))];
    const declared = versions.length > 1 ? await this.sheets.equivalence(versions) : null;
    const counting = countingOf(waves, facts.identification, declared);
    return counting && { ...counting, waves, facts };
  }

  async count(eventId: string): Promise<CountedEvent | null> {
    const counting = await this.counting(eventId);
    if (!counting) return null;
    const { measureKey, waves, facts } = counting;
    const { identification } = facts;
    const design = withSettings(counting.design);
    const rule: PairingRule = { identification, parted: await this.sheets.parted(eventId) };
    const breath = new Breath();
    const held: AnsweredSheet[] = [];
    const ofManyWaves: AnsweredSheet[] = [];
    const growing = growingTally(design, rule);
    let responses = 0;
    const count = async (sheets: number): Promise<void> => {
      if (sheets === 0) return;
      const steps = growing.add(held.splice(0, sheets));
      while (!steps.next().done) await breath.draw();
    };
    for await (const sheets of this.batches(eventId, counting)) {
      responses += sheets.length;
      held.push(...sheets);
      if (waves.length >= MANY_WAVES) ofManyWaves.push(...sheets);
      if (identification !== 'self_code' && held.length >= TOGETHER) await count(wholePeople(held));
      await breath.draw();
    }
    await count(held.length);
    const overWaves = waves.length >= MANY_WAVES ? compareWaves(design, ofManyWaves) : null;
    return { measureKey, design: counting.design, tally: growing.tally(), overWaves, responses };
  }

  /** Person after person, then the sheets of nobody known. */
  private async *batches(
    eventId: string,
    { waves, facts, read }: EventCounting,
  ): AsyncGenerator<AnsweredSheet[]> {
    const reading = {
      waves: new Map(waves.map((wave) => [wave.deploymentId, wave])),
      ...{ read, year: eventYear(facts), institution: facts.institution },
    };
    const deployments = waves.map(({ deploymentId }) => deploymentId);
    for (const source of [this.sheets.ofPeople, this.sheets.ofNobody]) {
      for await (const rows of source.call(this.sheets, eventId, deployments)) {
        yield rows.map((row) => toSheet(row, reading));
      }
    }
  }
}

/** The last person's sheets may go on. */
function wholePeople(held: readonly AnsweredSheet[]): number {
  const last = held.at(-1)?.personalCode ?? null;
  return last === null ? held.length : held.findIndex(({ personalCode }) => personalCode === last);
}

/** Of nobody. */
export function emptyTally(design: CountedDesign): Tally {
  return tallySheets(withSettings(design), []);
}

function withSettings(design: CountedDesign): EvaluationDesign {
  return { ...design, settings: defaultSettings };
}
