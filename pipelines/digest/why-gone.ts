import type { Digest, Fate } from '../../src/domain/digest.ts'
import type { Kind } from '../../src/domain/record.ts'
import { digestRules } from '../../src/ranking/digest/rules.ts'

const words: Readonly<Record<Fate, string>> = {
  shown: '当晚也推荐了',
  'below the grade': '当晚看过，相关程度没有达到推荐的要求',
  'sent before': '此前推荐过',
  'enough of one institution': '当晚同一单位已有足够的推荐',
  'shown enough tonight': '当晚已推荐给足够多的人，下次再推荐',
  'over the limit': '当晚有更合适的，超过了一封信的条数',
  'no answer': '当晚两个库合起来看，这个问题还没有把握得到解答',
  'engaged already': '需求正在对接，只推荐比此前都合适的',
  'same record': '是同一条记录',
  'same organisation': '与您同一单位',
  'declined before': '此前说过不合适，或已在对接',
  'no capacity': '目前没有余力',
  'other purpose': '不承接这类问题',
  'own wish': '本人目前不接受这类推荐',
}

/** Two nights of one person, as they were kept; `null` where he was not due. */
export interface TwoNights {
  readonly before: Digest | null
  readonly after: Digest | null
}

/** Why somebody or something of one night's mail is not in another's, in Chinese, from the records of both alone. */
export const whyGone = ({ before, after }: TwoNights, kind: Kind, id: string): string => {
  const isIt = (one: { readonly kind: Kind; readonly id: string }): boolean => one.kind === kind && one.id === id
  if (after === null) return '当晚没有给您写信：不是发信的日子，或已停止订阅'
  if (after.items.some(isIt)) return words.shown
  const looked = after.considered.find(isIt)
  if (looked !== undefined) return words[looked.fate]
  if (before?.items.some(isIt) === true) return `${before.day} 已经推荐过，${digestRules.silence} 天内不再重复`
  return '当晚没有新的内容：自上一封信以来这条记录和您的需求都没有变化，或已不再对您公开'
}
