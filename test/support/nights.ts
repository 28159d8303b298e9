import type { AnswerPorts } from '../../pipelines/answer.ts'
import { byMail } from '../../pipelines/digest/channel.ts'
import type { Letterhead } from '../../pipelines/digest/mail/mail-of.ts'
import { compileSkeleton } from '../../pipelines/digest/mail/skeleton.ts'
import { planNight } from '../../pipelines/digest/plan.ts'
import type { NightPorts } from '../../pipelines/digest.ts'
import { proposed, type SubscriptionChoice } from '../../src/domain/subscription.ts'
import type { Database } from '../../src/ports/database.ts'
import { putSubscription } from '../../src/store/digests/subscriptions.ts'

/** What every mail of the tests has in common. */
export const aLetterhead = async (): Promise<Letterhead> => ({
  from: '智桥 <no-reply@zhiqiao.example>',
  publicUrl: 'https://zhiqiao.example',
  key: 'a key of the tests',
  skeleton: await compileSkeleton(),
})

/** Nights over a house, at the time its clock says. */
export const nightsOf = (house: AnswerPorts, head: Letterhead): NightPorts => ({
  db: house.db,
  now: house.now,
  channel: byMail(head),
  plan: (day) => planNight({ day, isProduction: false }, house),
})

/** Somebody of the tests subscribes, every day unless told otherwise. */
export const subscribe = (db: Database, accountId: string, own: Partial<SubscriptionChoice> = {}): Promise<void> =>
  putSubscription(db, { ...proposed, quietDays: [], ...own, accountId, updated: '2026-05-01T00:00:00.000Z' })
