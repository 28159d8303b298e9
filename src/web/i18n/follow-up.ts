import { bountiesZh } from './bounties.ts'
import { engagementsZh } from './engagements.ts'
import { followingZh } from './following.ts'
import { statisticsZh } from './statistics.ts'
import { yearlyZh } from './yearly.ts'

/** What comes after a match, and what is told of it upwards, in Chinese. */
export const followUpZh = {
  bounties: bountiesZh,
  engagements: engagementsZh,
  following: followingZh,
  statistics: statisticsZh,
  yearly: yearlyZh,
}
