import type { followUpZh } from '../follow-up.ts'
import { bountiesEn } from './bounties.ts'
import { engagementsEn } from './engagements.ts'
import { followingEn } from './following.ts'
import { statisticsEn } from './statistics.ts'
import { yearlyEn } from './yearly.ts'

/** The same in English. */
export const followUpEn: typeof followUpZh = {
  bounties: bountiesEn,
  engagements: engagementsEn,
  following: followingEn,
  statistics: statisticsEn,
  yearly: yearlyEn,
}
