export { AreaAliasEntity } from './area-alias.entity';
export { AreaCodePipe } from './area-code.pipe';
export { AreaTagEntity } from './area-tag.entity';
export { AreaEntity } from './area.entity';
export type { AreaSummary } from './area.dto';
export { AreasReadModel } from './areas.read-model';
export { AreasService } from './areas.service';
export { AREA_SOURCE, loadAreas } from './load-areas.repository';
export { RegionsModule } from './regions.module';
