import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { Audit } from './audit/audit';
import { AuthGuard } from './auth/auth.guard';
import { Accounts } from './auth/accounts.repository';
import { Passwords } from './auth/passwords';
import { Throttle } from './auth/throttle.repository';
import { CONFIGURATION } from './config';
import type { Configuration } from './config';
import { AuditLog } from './database/audit-log.repository';
import { FieldCipher } from './database/field-cipher';
import { Lookups } from './database/lookups.repository';
import { HotTransaction } from './database/hot-transaction';
import { UnitOfWork } from './database/unit-of-work';
import { HealthController } from './http/health.controller';
import { ProblemFilter } from './http/problem.filter';
import { RequestWorkInterceptor } from './http/request-work.interceptor';
import { JobQueue } from './jobs/job-queue';
import { Seal } from './sealing/seal';
import { SpreadsheetReader } from './spreadsheets/spreadsheet-reader';

const SHARED = [
  Accounts,
  Audit,
  AuditLog,
  FieldCipher,
  Lookups,
  Passwords,
  HotTransaction,
  JobQueue,
  Seal,
  SpreadsheetReader,
  Throttle,
  UnitOfWork,
];

@Global()
@Module({})
export class PlatformModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        ...SHARED,
        { provide: CONFIGURATION, useValue: configuration },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_INTERCEPTOR, useClass: RequestWorkInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [...SHARED, CONFIGURATION],
    };
  }
}
