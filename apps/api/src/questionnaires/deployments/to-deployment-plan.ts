import type { FieldError } from '../../platform/http/problems';
import { problem } from '../../platform/http/problems';
import type { ChangeDeploymentBody, PutDeploymentBody } from './deployment.dto';
import type { DeploymentPlan } from './deployment.repository';

/** A body as it is stored: absent is the default, and moments are moments, however they were written. */
export function toDeploymentPlan({
  phase,
  wave = 1,
  instrumentVersionId,
  opensAt,
  closesAt,
  presentOnly = false,
}: PutDeploymentBody): DeploymentPlan {
  return checked({
    phase,
    wave,
    instrumentVersionId: instrumentVersionId.toLowerCase(),
    opensAt: toMoment(opensAt ?? null),
    closesAt: toMoment(closesAt ?? null),
    presentOnly,
  });
}

/** Absent keeps, null clears. */
export function changeDeploymentPlan(plan: DeploymentPlan, body: ChangeDeploymentBody): DeploymentPlan {
  return checked({
    phase: body.phase ?? plan.phase,
    wave: body.wave ?? plan.wave,
    instrumentVersionId: body.instrumentVersionId?.toLowerCase() ?? plan.instrumentVersionId,
    opensAt: body.opensAt === undefined ? plan.opensAt : toMoment(body.opensAt),
    closesAt: body.closesAt === undefined ? plan.closesAt : toMoment(body.closesAt),
    presentOnly: body.presentOnly ?? plan.presentOnly,
  });
}

function checked(plan: DeploymentPlan): DeploymentPlan {
  const { phase, wave, opensAt, closesAt } = plan;
  const errors: FieldError[] = [];
  if (wave > 1 && phase !== 'follow_up') errors.push({ field: 'wave', code: 'only-follow-up' });
  if (opensAt && closesAt && closesAt <= opensAt) errors.push({ field: 'closesAt', code: 'before-opening' });
  if (errors.length > 0) throw problem('invalid-input', { errors });
  return plan;
}

function toMoment(written: string | null): Date | null {
  return written === null ? null : new Date(written);
}
