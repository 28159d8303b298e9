import type { Database } from '../../ports/database.ts'
import type { EngagementAttachmentRow } from '../../ports/engagement-tables.ts'

/** Keeps what is known of a file. */
export const addAttachment = async (tx: Database, attachment: EngagementAttachmentRow): Promise<void> => {
  await tx.insertInto('engagementAttachments').values(attachment).execute()
}

/** The files of an engagement, oldest first. */
export const attachmentsOf = (db: Database, engagementId: string): Promise<readonly EngagementAttachmentRow[]> =>
  db
    .selectFrom('engagementAttachments')
    .selectAll()
    .where('engagementId', '=', engagementId)
    .orderBy('at')
    .orderBy('id')
    .execute()
