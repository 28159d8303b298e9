import { saysSomething } from '../../src/domain/digest.ts'
import type { AnswerPorts } from '../answer.ts'
import { type Letterhead, mailOf } from './mail/mail-of.ts'
import { planNight } from './plan.ts'
import type { Wanted } from './recipients.ts'

/** The mail somebody would get, were tonight now. */
export interface DigestPreview {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Tonight's mail of one person, whether he is due or not; `null` when there would be none. Nothing is kept. */
export const previewOf = async (
  { accountId, day, isProduction }: Pick<Wanted, 'day' | 'isProduction'> & { readonly accountId: string },
  head: Letterhead,
  ports: AnswerPorts,
): Promise<DigestPreview | null> => {
  const { digests } = await planNight({ day, only: [accountId], isProduction }, ports)
  const [digest] = digests.filter(saysSomething)
  if (digest === undefined) return null
  const { subject, text, html } = mailOf(digest, head)
  return { subject, text, html }
}
