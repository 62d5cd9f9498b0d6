import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Api, replaceTopics } from '@ikrar/api-client';
import type { EventTopicPart } from '@ikrar/api-client';
import { DataTable, Dialogs, Icon } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { translator } from '../../platform/language';
import { Can } from '../../platform/session/can';
import { ifMatch } from '../../platform/stale';
import { EventRecord } from '../event/event-record';
import { TopicSheet } from './topic-sheet';

/** The exposition matrix of the report: aspect, what is said about it, and whether it was covered. */
@Component({
  selector: 'ikrar-topic-matrix',
  imports: [Can, DataTable, Icon, MatIconButton],
  templateUrl: './topic-matrix.html',
  styleUrl: './topic-matrix.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TopicMatrix {
  readonly topics = input.required<readonly EventTopicPart[]>();

  protected readonly t = translator();
  private readonly record = inject(EventRecord);
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly attempt = attempt();

  protected covered({ covered }: EventTopicPart): string {
    if (covered === null) return this.t('events.topics.coveredUnknown');
    return this.t(covered ? 'events.topics.coveredYes' : 'events.topics.coveredNo');
  }

  protected async edit(topic: EventTopicPart): Promise<void> {
    const changed = await this.dialogs.sheet<EventTopicPart>(TopicSheet, topic);
    if (!changed) return;
    const items = this.topics().map((one) => (one.id === changed.id ? changed : one));
    await this.attempt.run(() =>
      this.record.write((id, version) =>
        this.api.invoke(replaceTopics, { id, 'If-Match': ifMatch(version), body: { items } }),
      ),
    );
  }
}
