import { Module } from '@nestjs/common';
import { AgreementsController } from './agreements/agreements.controller';
import { Agreements } from './agreements/agreements.repository';
import { AgreementsService } from './agreements/agreements.service';
import { AuditController } from './audit/audit.controller';
import { AuditReadModel } from './audit/audit.read-model';
import { EnrolmentController } from './invitations/enrolment.controller';
import { EnrolmentService } from './invitations/enrolment.service';
import { InvitationsController } from './invitations/invitations.controller';
import { Invitations } from './invitations/invitations.repository';
import { InvitationsService } from './invitations/invitations.service';
import { MembersController } from './members/members.controller';
import { Members } from './members/members.repository';
import { MembersService } from './members/members.service';
import { OrganisationsController } from './organisations/organisations.controller';
import { Organisations } from './organisations/organisations.repository';
import { OrganisationsService } from './organisations/organisations.service';
import { SessionsController } from './sessions/sessions.controller';
import { SessionsService } from './sessions/sessions.service';

@Module({
  controllers: [
    SessionsController,
    OrganisationsController,
    MembersController,
    InvitationsController,
    EnrolmentController,
    AgreementsController,
    AuditController,
  ],
  providers: [
    SessionsService,
    Organisations,
    OrganisationsService,
    Members,
    MembersService,
    Invitations,
    InvitationsService,
    EnrolmentService,
    Agreements,
    AgreementsService,
    AuditReadModel,
  ],
  exports: [Organisations, Members, Agreements],
})
export class IdentityModule {}
