import { aWorld, freshId } from '..';
import type { Answer, World } from '..';
import { readContract } from './contract';
import { everyOperation } from './every-operation';
import { Recorder, send } from './recorder';
import type { Call } from './recorder';

/**
 * Two organisations do everything the contract offers. Then the second asks again with ids of the first,
 * in every place where an id can stand, and must hear what it hears for an id that nobody has.
 */
describe('the ids of another organisation', () => {
  let world: World;
  let first: Recorder;
  let second: Recorder;
  const contract = readContract();

  beforeAll(async () => {
    world = await aWorld();
    first = new Recorder();
    second = new Recorder();
    await everyOperation(first, world, world.university);
    await everyOperation(second, world, world.other);
  });
  afterAll(() => world.close());

  const withIds = (): Call[] =>
    second.calls.filter(
      ({ operation }) =>
        !operation.isPublic && operation.idParameters.length + operation.idProperties.length > 0,
    );

  it('were tried on every operation that takes an id, each with success in its own organisation', () => {
    const wanted = contract.filter(
      (operation) => !operation.isPublic && operation.idParameters.length + operation.idProperties.length > 0,
    );
    const tried = new Set(withIds().map((call) => call.operation.operationId));
    expect(wanted.map((operation) => operation.operationId).filter((id) => !tried.has(id))).toEqual([]);
  });

  it('in a path answer 404, byte for byte like an id that nobody has', async () => {
    const wrong = [];
    for (const call of withIds()) {
      for (const name of call.operation.idParameters) {
        if (isNew(call, name)) continue;
        const ask = (id: string) =>
          send(actor(call), call.operation, { ...call.parameters, [name]: id }, call.body, call.version);
        const difference = await compare(ask, twinOf(call).parameters[name], (status) => status === 404);
        if (difference) wrong.push({ operation: call.operation.operationId, name, ...difference });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('in a body are refused like an id that nobody has', async () => {
    const wrong = [];
    for (const call of withIds()) {
      for (const name of call.operation.idProperties.filter((property) => !PUBLIC_IDS.has(property))) {
        const foreign = twinOf(call).body?.[name];
        if (foreign === undefined) continue;
        const difference = await compare(
          (id) => retrying(call, { ...call.body, [name]: id }),
          foreign,
          (status) => status >= 400,
        );
        if (difference) wrong.push({ operation: call.operation.operationId, name, ...difference });
      }
    }
    expect(wrong).toEqual([]);
  });

  // Last, for it fills the second organisation with rows of its own under ids of the first.
  it('of new rows make a row of the own organisation, like an id that nobody has, and leave theirs as it is', async () => {
    const wrong = [];
    for (const call of withIds()) {
      const name = call.operation.idParameters.find((one) => isNew(call, one));
      if (!name) continue;
      const ask = async (id: string): Promise<Answer> => {
        const parameters = { ...call.parameters, [name]: id };
        const answer = await retrying(call, call.body ?? {}, parameters);
        // Who may stand only once on a list is taken off again before the next id is tried.
        const removal = contract.find(
          ({ method, template }) => method === 'DELETE' && template === call.operation.template,
        );
        if (removal && answer.status === 201) await send(actor(call), removal, parameters, undefined, null);
        return answer;
      };
      const difference = await compare(ask, twinOf(call).parameters[name], () => true);
      if (difference) wrong.push({ operation: call.operation.operationId, name, ...difference });
    }
    expect(wrong).toEqual([]);
    for (const call of first.calls.filter(({ operation }) =>
      ['getProgram', 'getEvent', 'getPledge', 'getPost'].includes(operation.operationId),
    )) {
      const now = await send(world.university.asAdmin, call.operation, call.parameters, undefined, null);
      expect(now.body.id).toBe(call.parameters['id']);
      expect(JSON.stringify(now.body)).not.toContain(world.other.id);
    }
  });

  /** Where a PUT names the row that it makes. */
  function isNew(call: Call, name: string): boolean {
    return (
      call.operation.method === 'PUT' &&
      call.answer.status === 201 &&
      call.operation.template.endsWith(`{${name}}`)
    );
  }

  /** The same call of the other organisation. */
  function twinOf(call: Call): Call {
    const same = ({ operation }: Call): boolean => operation.operationId === call.operation.operationId;
    const twin = first.calls.filter(same)[second.calls.filter(same).indexOf(call)];
    if (!twin) throw new Error(`${call.operation.operationId} has no twin`);
    return twin;
  }

  /** Who has left by now is asked through the administrator. */
  function actor(call: Call) {
    return call.operation.template.startsWith('/api/session') ? call.persona : world.other.asAdmin;
  }

  function withFreshId({ operation, parameters, version }: Call): Readonly<Record<string, string>> {
    const last = operation.idParameters.at(-1);
    return operation.method === 'PUT' && version === null && last
      ? { ...parameters, [last]: freshId() }
      : parameters;
  }

  /** A PUT under an id of its own, a PATCH from the newest version: so that the id in the body decides. */
  async function retrying(
    call: Call,
    body: Readonly<Record<string, unknown>>,
    parameters = withFreshId(call),
  ): Promise<Answer> {
    const answer = await send(actor(call), call.operation, parameters, body, call.version);
    if (answer.status !== 412) return answer;
    const { version } = answer.body.current as unknown as { version: number };
    return send(actor(call), call.operation, parameters, body, version);
  }
});

/** Offices stand in a public directory: their id belongs to nobody's secrets. */
const PUBLIC_IDS = new Set(['officeId']);
const SHOWN = 300;

/** Asks with the foreign id and with one that nobody has; null when both are answered alike and as wanted. */
async function compare<Id>(
  ask: (id: Id) => Promise<Answer>,
  foreign: Id | undefined,
  wanted: (status: number) => boolean,
): Promise<{ theirs: string; nobodys: string } | null> {
  if (foreign === undefined) throw new Error('The other organisation has no such id');
  const unknown = (Array.isArray(foreign) ? [freshId()] : freshId()) as Id;
  const [theirs, nobodys] = [await ask(foreign), await ask(unknown)];
  const same =
    theirs.status === nobodys.status && blind(theirs.text, foreign) === blind(nobodys.text, unknown);
  if (same && wanted(theirs.status)) return null;
  const show = ({ status, text }: Answer): string => `${status} ${text}`.slice(0, SHOWN);
  return { theirs: show(theirs), nobodys: show(nobodys) };
}

/** The answer without the ids that were asked with, and without ids and times the server made. */
function blind(text: string, asked: unknown): string {
  const ids = Array.isArray(asked) ? asked : [asked];
  return ids
    .reduce((rest: string, id) => rest.replaceAll(String(id), '<id>'), text)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, '<made>')
    .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"<time>"')
    .replace(/"(token|joinCode|personalCode|number|version)":("[^"]*"|\d+)/g, '"$1":"<made>"');
}
