import { fileTypeFromBuffer } from 'file-type'
import { dayOf } from '../../src/domain/day.ts'
import type { Database } from '../../src/ports/database.ts'
import type { EngagementAttachmentRow } from '../../src/ports/engagement-tables.ts'
import { addAttachment, attachmentsOf } from '../../src/store/engagements/attachments.ts'
import type { KeptEngagement } from '../../src/store/engagements/engagements.ts'
import { appendEvent } from '../../src/store/engagements/log.ts'
import type { EngagementPorts } from './propose.ts'

/** What files may be, by their content: papers, pictures and documents without macros. */
export const attachable = ['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpg'] as const

/** Bytes of a file at most. */
export const largestAttachment = 20 * 1024 * 1024

/** Where bytes are kept, under the SHA-256 of what they are. */
export interface Files {
  /** Resolves when they would survive a loss of power. */
  readonly keep: (bytes: Uint8Array) => Promise<string>
  readonly read: (sha256: string) => Promise<Uint8Array>
}

/** A file somebody wants to add. */
export interface Attaching {
  readonly engagement: KeptEngagement
  readonly bytes: Uint8Array
  readonly name: string
  readonly by: string | null
}

/** Keeps a file, the same one once; `null`: it is none of those that are taken. Bytes first, so that no row is without them. */
export const attach = async (
  { engagement, bytes, name, by }: Attaching,
  tx: Database,
  { now, newId, files }: EngagementPorts & { readonly files: Files },
): Promise<EngagementAttachmentRow | null> => {
  const found = await fileTypeFromBuffer(bytes)
  if (found === undefined || !isTaken(found.ext)) return null
  const sha256 = await files.keep(bytes)
  const before = (await attachmentsOf(tx, engagement.id)).find((each) => each.sha256 === sha256)
  if (before !== undefined) return before
  const at = now()
  const told = { name: withEnding(name, found.ext), type: found.mime, bytes: bytes.byteLength, sha256, by, at }
  const attachment = { ...told, id: newId(), engagementId: engagement.id }
  await addAttachment(tx, attachment)
  const line = { kind: 'attachment', step: null, state: null, on: dayOf(at), note: attachment.name, by, at } as const
  await appendEvent(tx, { ...line, id: newId(), engagementId: engagement.id })
  return attachment
}

const isTaken = (ending: string): boolean => attachable.some((taken) => taken === ending)

// The name is the sender's; what it ends with is what the file is.
const withEnding = (name: string, ending: string): string => {
  const bare = name.replaceAll(/[/\\\p{C}"<>|:*?]/gu, '_').replace(/\.[^.]*$/, '')
  return `${bare.slice(-80) || '附件'}.${ending}`
}
