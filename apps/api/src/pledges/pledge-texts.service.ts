import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { problem } from '../platform/http/problems';
import { confirms } from '../platform/http/request-parts';
import type { PutOutcome } from '../platform/http/request-parts';
import { EventAccess } from '../programs';
import { toPledgeTextDetail } from './pledge-text.dto';
import type { PledgeTextDetail, PledgeTextList, PutPledgeTextBody } from './pledge-text.dto';
import { PledgeTexts } from './pledge-texts.repository';

@Injectable()
export class PledgeTextsService {
  constructor(
    private readonly texts: PledgeTexts,
    private readonly events: EventAccess,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(): Promise<PledgeTextList> {
    return { items: (await this.texts.all()).map(toPledgeTextDetail) };
  }

  async put(id: string, body: PutPledgeTextBody): Promise<PutOutcome<PledgeTextDetail>> {
    const all = await this.texts.all();
    const existing = all.find((text) => text.id === id);
    if (existing) {
      const record = toPledgeTextDetail(existing);
      if (!confirms({ ...record }, body)) throw problem('id-conflict');
      return { created: false, record };
    }
    const text = {
      organisationId: this.unitOfWork.organisationId,
      id,
      number: (all[0]?.number ?? 0) + 1,
      title: body.title,
      content: { id: body.content.id, en: body.content.en },
      duties: body.duties,
      publishedAt: new Date(),
    };
    await this.texts.add(text);
    return { created: true, record: toPledgeTextDetail(text) };
  }

  async useAt(eventId: string, pledgeTextId: string): Promise<PledgeTextDetail> {
    await this.events.requireEvent(eventId);
    const text = await this.texts.find(pledgeTextId);
    if (!text) throw problem('not-found');
    await this.texts.useAt(eventId, pledgeTextId, new Date());
    return toPledgeTextDetail(text);
  }
}
