export { ImpactModule } from './impact.module';
