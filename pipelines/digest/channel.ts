import type { Digest } from '../../src/domain/digest.ts'
import type { Database } from '../../src/ports/database.ts'
import { writeMail } from '../../src/store/mails/mails.ts'
import { type Letterhead, mailOf, messageIdOf } from './mail/mail-of.ts'

/**
 * A way to reach people with a digest, which says nothing of how it looks there. `idOf` is the same whenever it is asked;
 * `give` hands it over for delivery in the transaction that marks it as given, and twice with one id is once.
 */
export interface Channel {
  readonly idOf: (digest: Digest) => string
  readonly give: (tx: Database, digest: Digest, at: string) => Promise<void>
}

/** By mail. */
export const byMail = (head: Letterhead): Channel => ({
  idOf: (digest) => messageIdOf(digest, head.publicUrl),
  give: async (tx, digest, at) => void (await writeMail(tx, mailOf(digest, head), at)),
})
