import { Dexie } from 'dexie';
import type { Alignment, Item, Use } from '../core/rows/evidence';
import type { Credential, CredentialEvent, Template } from '../core/rows/template';
import type { Answer, Jot } from '../core/rows/writing';
import { alive, read } from './writing';

/** Everything of one credential that a check, a picker or a workbench needs. */
export interface CredentialView {
  credential: Credential;
  template: Template;
  answers: Answer[];
  uses: Use[];
  alignments: Alignment[];
  /** Items that are used, aligned, or were first captured for it. */
  items: Item[];
  jots: Jot[];
  events: CredentialEvent[];
}

/** One credential whole, in one transaction; undefined when it or its template is gone. */
export const readCredentialView = (id: string): Promise<CredentialView | undefined> =>
  read((db) =>
    db.transaction('r', [db.credentials, db.templates, db.answers, db.uses, db.alignments, db.items, db.jots, db.events], async () => {
      const credential = await db.credentials.get(id);
      const template = credential && (await db.templates.get(credential.templateId));
      if (!credential || !template) return undefined;
      const whole = (head: string): [unknown[], unknown[]] => [[head, Dexie.minKey], [head, Dexie.maxKey]];
      const [answers, uses, alignments, captured, jots, events] = await Promise.all([
        db.answers.where('[credentialId+promptId]').between(...whole(id)).toArray(),
        db.uses.where('[credentialId+requestId]').between(...whole(id)).toArray(),
        db.alignments.where('[credentialId+criterionId]').between(...whole(id)).toArray(),
        db.items.where('[deletedAt+credentialId+capturedAt]').between(['', id, Dexie.minKey], ['', id, Dexie.maxKey]).reverse().limit(500).toArray(),
        db.jots.where('[deletedAt+credentialId+createdAt]').between(['', id, Dexie.minKey], ['', id, Dexie.maxKey]).reverse().limit(500).toArray(),
        db.events.where('[credentialId+on]').between(...whole(id)).toArray(),
      ]);
      const known = new Set(captured.map((item) => item.id));
      const linked = [...alive(uses).map((u) => u.itemId), ...alive(alignments).filter((a) => a.targetKind === 'item').map((a) => a.targetId)];
      const others = await db.items.bulkGet([...new Set(linked)].filter((itemId) => !known.has(itemId)));
      return {
        credential, template, jots,
        answers: alive(answers),
        uses: alive(uses).sort((a, b) => a.order - b.order),
        alignments: alive(alignments),
        items: [...captured, ...others.filter((item) => item?.deletedAt === '').map((item) => item as Item)],
        events: alive(events),
      };
    }),
  );
