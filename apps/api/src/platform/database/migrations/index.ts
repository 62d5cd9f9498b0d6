import { CreatePlatform1795250000001 } from './1795250000001-create-platform';
import { CreatePrograms1795250000002 } from './1795250000002-create-programs';
import { CreateParticipants1795250000003 } from './1795250000003-create-participants';
import { CreateQuestionnaires1795250000004 } from './1795250000004-create-questionnaires';
import { CreateNetwork1795250000005 } from './1795250000005-create-network';
import { IndexPeople1795250000006 } from './1795250000006-index-people';
import { DropPersonPhone1795250000007 } from './1795250000007-drop-person-phone';
import { ExtendInstruments1795250000008 } from './1795250000008-extend-instruments';
import { AddWaves1795250000009 } from './1795250000009-add-waves';
import { AddKeying1795250000010 } from './1795250000010-add-keying';
import { CreateExports1795250000011 } from './1795250000011-create-exports';
import { CreateResponseImports1795250000012 } from './1795250000012-create-response-imports';
import { AddTallies1795250000013 } from './1795250000013-add-tallies';

/** In order. A landed migration is never edited; the next change is a new file. */
export const MIGRATIONS = [
  CreatePlatform1795250000001,
  CreatePrograms1795250000002,
  CreateParticipants1795250000003,
  CreateQuestionnaires1795250000004,
  CreateNetwork1795250000005,
  IndexPeople1795250000006,
  DropPersonPhone1795250000007,
  ExtendInstruments1795250000008,
  AddWaves1795250000009,
  AddKeying1795250000010,
  CreateExports1795250000011,
  CreateResponseImports1795250000012,
  AddTallies1795250000013,
];
