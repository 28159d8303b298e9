import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RetentionPorts } from '../../pipelines/persons/retain.ts'
import { outboxFile } from '../adapters/mailer/file-outbox.ts'

/** The files under DATA_DIR that go when their time is over. */
export const oldFiles = (dataDir: string): RetentionPorts['files'] => ({
  dropMails: async (messageIds) => {
    for (const id of messageIds) await rm(outboxFile(join(dataDir, 'outbox'), id), { force: true })
  },
  dropSetAside: async (before) => {
    const folder = join(dataDir, 'set-aside')
    const files = (await readdir(folder).catch(() => [])).map((name) => join(folder, name))
    const times = await Promise.all(files.map(async (file) => (await stat(file)).mtime.toISOString()))
    const old = files.filter((_, at) => times[at]! < before)
    for (const file of old) await rm(file, { force: true })
    return old.length
  },
})
