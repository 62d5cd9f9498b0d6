import type { Answer, Persona } from '..';
import { readContract } from './contract';
import type { Operation } from './contract';

export interface Call {
  readonly operation: Operation;
  readonly persona: Persona;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly version: number | null;
  readonly answer: Answer;
}

/** Calls operations by their name and keeps what was sent, so that another world can send it again. */
export class Recorder {
  readonly calls: Call[] = [];
  private readonly operations = new Map(
    readContract().map((operation) => [operation.operationId, operation]),
  );

  constructor(
    private readonly after: (call: Call) => Promise<void> = async () => undefined,
    private readonly before: () => Promise<void> = async () => undefined,
  ) {}

  async call(
    persona: Persona,
    operationId: string,
    parameters: Readonly<Record<string, string>> = {},
    body?: Readonly<Record<string, unknown>>,
    version: number | null = null,
  ): Promise<Answer> {
    const operation = this.operations.get(operationId);
    if (!operation) throw new Error(`The contract has no operation ${operationId}`);
    await this.before();
    const answer = await send(persona, operation, parameters, body, version);
    if (answer.status >= 300) throw new Error(`${operationId} answered ${answer.status}: ${answer.text}`);
    const call = { operation, persona, parameters, body, version, answer };
    this.calls.push(call);
    await this.after(call);
    return answer;
  }
}

/** What the template does not name goes behind the question mark; a body `{ file, type }` is a file. */
export function send(
  persona: Persona,
  operation: Operation,
  parameters: Readonly<Record<string, string>>,
  body: Readonly<Record<string, unknown>> | undefined,
  version: number | null,
): Promise<Answer> {
  const rest = new URLSearchParams(parameters);
  const path = operation.template.replace(/\{(\w+)\}/g, (_, name: string) => {
    rest.delete(name);
    return parameters[name] ?? '';
  });
  const address = rest.size > 0 ? `${path}?${rest}` : path;
  const file = body?.['file'];
  if (file instanceof Uint8Array)
    return persona.send(operation.method, address, file, { 'Content-Type': String(body?.['type']) });
  return persona.send(
    operation.method,
    address,
    body,
    version === null ? {} : { 'If-Match': `"${version}"` },
  );
}
