import { spawn } from 'node:child_process';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIGURATION } from '../config';
import type { Configuration } from '../config';
import { problem } from '../http/problems';
import { checkSpreadsheet } from './check-spreadsheet';
import type { ChildAnswer } from './child/main';
import type { SpreadsheetSheet } from './spreadsheet';
import { SPREADSHEET_LIMITS } from './spreadsheet';

const { seconds, heapMegabytes, readers, waiting } = SPREADSHEET_LIMITS;
/** More than the allowed cells can write. */
const LONGEST_ANSWER = 64_000_000;

/** The one way a spreadsheet comes in: checked here, read by a child of its own that may fail as it likes (F2). */
@Injectable()
export class SpreadsheetReader {
  private readonly logger = new Logger(SpreadsheetReader.name);
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  async read(bytes: Buffer): Promise<SpreadsheetSheet[]> {
    const refusal = await checkSpreadsheet(bytes);
    if (refusal) throw problem(refusal);
    await this.turn();
    try {
      const answer = await this.ask(bytes);
      if ('refusal' in answer) throw problem(answer.refusal);
      return answer.sheets;
    } finally {
      this.running -= 1;
      this.queue.shift()?.();
    }
  }

  /** Two at a time: the machine that reads spreadsheets is the one that takes answers in. */
  private async turn(): Promise<void> {
    if (this.running >= readers) {
      if (this.queue.length >= waiting) throw problem('busy');
      await new Promise<void>((resolve) => this.queue.push(resolve));
    }
    this.running += 1;
  }

  private ask(bytes: Buffer): Promise<ChildAnswer> {
    const file = this.configuration.spreadsheetChild;
    const options = [`--max-old-space-size=${heapMegabytes}`, '--permission', `--allow-fs-read=${file}`];
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [...options, file], {
        env: {},
        stdio: ['pipe', 'pipe', 'pipe'],
        timeout: seconds * 1000,
        killSignal: 'SIGKILL',
      });
      const said: Buffer[] = [];
      let length = 0;
      let complaint = '';
      child.stdout.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > LONGEST_ANSWER) child.kill('SIGKILL');
        else said.push(chunk);
      });
      child.stderr.on('data', (chunk: Buffer) => {
        complaint = (complaint + chunk.toString()).slice(0, 500);
      });
      // A child that ends before it has read everything closes the pipe; its end tells why.
      child.stdin.on('error', (error) => this.logger.debug(error.message));
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (complaint) this.logger.warn(`A spreadsheet was not read: ${complaint.trim().split('\n')[0]}`);
        if (code === 0) resolve(JSON.parse(Buffer.concat(said).toString()) as ChildAnswer);
        else if (signal !== null || code === OUT_OF_MEMORY) resolve({ refusal: 'spreadsheet.too-heavy' });
        else reject(new Error(`The reader of spreadsheets ended with ${code}: ${complaint}`));
      });
      child.stdin.end(bytes);
    });
  }
}

/** V8 aborts the process; shells and some systems report the signal as this code. */
const OUT_OF_MEMORY = 134;
