import { bountiesEn, bountiesZh } from './bounties.ts'
import { engagementsEn, engagementsZh } from './engagements.ts'
import { followingEn, followingZh } from './following.ts'
import { statisticsEn, statisticsZh } from './statistics.ts'
import { yearlyEn, yearlyZh } from './yearly.ts'

/** What comes after a match, and what is told of it upwards, in Chinese. */
export const followUpZh = {
  bounties: bountiesZh,
  engagements: engagementsZh,
  following: followingZh,
  statistics: statisticsZh,
  yearly: yearlyZh,
}

/** The same in English. */
export const followUpEn: typeof followUpZh = {
  bounties: bountiesEn,
  engagements: engagementsEn,
  following: followingEn,
  statistics: statisticsEn,
  yearly: yearlyEn,
}
