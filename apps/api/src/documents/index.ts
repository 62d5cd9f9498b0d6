import { ExportPieceEntity } from './exports/export-piece.entity';
import { ExportEntity } from './exports/export.entity';

export { DocumentsModule } from './documents.module';

export const DOCUMENT_ENTITIES = [ExportEntity, ExportPieceEntity];
