export { Agreement } from './agreements/agreement.entity';
export { Agreements } from './agreements/agreements.repository';
export { IdentityModule } from './identity.module';
export { Invitation } from './invitations/invitation.entity';
export { Members } from './members/members.repository';
export { Organisation } from './organisations/organisation.entity';
export { Organisations } from './organisations/organisations.repository';
