import type { FastifyRequest } from 'fastify'
import { type BountyRefusalCode, BountyRefused } from '../../../pipelines/bounties.ts'
import { accountOnly } from '../../domain/audience.ts'
import type { Bounty } from '../../domain/bounty.ts'
import type { Owned } from '../../domain/permissions.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { bountyById } from '../../store/bounties.ts'
import { Refused } from '../answers/problems.ts'

/** The bounty of a path as this viewer sees it; refuses with 404, whether it is not there or not for him. */
export const foundBounty = async (
  { params, viewer }: FastifyRequest,
  db: Database,
  { locked = false } = {},
): Promise<Bounty> => {
  const { id } = params as { readonly id: string }
  const bounty = await bountyById(db, id, { circles: viewer.circles, locked })
  if (bounty === undefined) throw new Refused(404, `没有编号为“${id}”的榜。`)
  return bounty
}

/** Who reads, from where, and when. */
export const readingOf = (
  { viewer }: Pick<FastifyRequest, 'viewer'>,
  db: Database,
  { now }: { readonly now: () => string },
): { readonly viewer: Viewer; readonly db: Database; readonly now: string } => ({ viewer, db, now: now() })

/** Whose it is: its park's office looks after it, its panel was named. */
export const ofBounty = ({ organisationId, pool, panel }: Bounty): Owned => ({
  organisationId,
  pool,
  expertId: null,
  granted: panel.map(accountOnly),
})

const said: Readonly<Record<BountyRefusalCode, readonly [number, string]>> = {
  'not from this state': [409, '榜现在的状态不能走这一步：依次是定榜、张榜、揭榜、评榜、奖榜。'],
  'after the deadline': [422, '截止日期已过，不能张榜。'],
  'before the deadline': [409, '应榜还没有截止。'],
  'nobody has bid': [409, '还没有人揭榜。'],
  'no panel': [409, '没有评审人，不能评榜。'],
  'scores missing': [409, '还有评审人没有给每一份方案打分。'],
  'no such bid': [422, '没有这个编号的方案。'],
  'need not open': [409, '需求没有发布，或已撤回、已解决。'],
  'no such judge': [422, '评审人里有不存在或已停用的账号。'],
  'judge of the firm': [422, '出榜企业的人不能评自己的榜。'],
  'never posted': [409, '涉敏需求不能张榜。'],
  'posted already': [409, '这项需求已有一个进行中的榜。'],
  'bid already': [409, '您已经揭过这个榜。'],
  'not open for bids': [409, '榜没有张出，或应榜已截止。'],
  'own bounty': [409, '出榜的企业和评审人不能揭自己的榜。'],
  'pledge unreadable': [415, '揭榜承诺书应为 PDF、Office 文件或图片，按内容识别。'],
  'scored already': [409, '您已经给这份方案打过分：分数不能改。'],
  'not to be scored now': [409, '应榜截止之后、评榜之前才能打分。'],
}

/** Does the work; what the journey refuses is answered as a problem in Chinese. */
export const refusing = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof BountyRefused)) throw error
    const [status, words] = said[error.code]
    throw new Refused(status, words)
  }
}
