import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Configuration } from './platform/config';
import { dataSourceOptions } from './platform/database/data-source';
import { PlatformModule } from './platform/platform.module';
import { CONTEXTS, ENTITIES } from './contexts';

@Module({})
export class AppModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(configuration.databaseUrl, configuration.poolSize, ENTITIES),
          retryAttempts: 0,
        }),
        PlatformModule.with(configuration),
        ...CONTEXTS,
      ],
    };
  }
}
