import type { AnswerPorts } from '../../pipelines/answer.ts'
import { byMail } from '../../pipelines/digest/channel.ts'
import { linkKey } from '../../pipelines/digest/links.ts'
import type { Letterhead } from '../../pipelines/digest/mail/mail-of.ts'
import { compileSkeleton } from '../../pipelines/digest/mail/skeleton.ts'
import { type OnNight, planNight } from '../../pipelines/digest/plan.ts'
import type { NightPorts } from '../../pipelines/digest.ts'
import type { Config } from '../config.ts'
import { publicUrlOf } from './public-url.ts'

/** A night, ready to be run, and what its mails look like. */
export interface OpenedNight extends NightPorts {
  readonly head: Letterhead
}

/** Prepares the nights of a house over its engines. */
export const openNight = async (engines: AnswerPorts, config: Config, onNight?: OnNight): Promise<OpenedNight> => {
  const { db, now } = engines
  const key = await linkKey(db, now)
  const skeleton = await compileSkeleton()
  const head = { from: config.MAIL_FROM, publicUrl: publicUrlOf(config), key, skeleton }
  const isProduction = config.NODE_ENV === 'production'
  return {
    db,
    now,
    head,
    channel: byMail(head),
    // Taken apart for each night: meanwhile the index may have turned to its next version.
    plan: (day) => planNight({ day, isProduction }, { ...engines }, onNight),
  }
}
