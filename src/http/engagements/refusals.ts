import { type EngagementRefusalCode, EngagementRefused } from '../../../pipelines/engagements/refused.ts'
import { Refused } from '../answers/problems.ts'

/** What is said of each refusal, and its status. */
const said: Readonly<Record<EngagementRefusalCode, readonly [number, string]>> = {
  'not from this state': [409, '对接现在的状态不能走这一步。'],
  'before the last step': [422, '日期早于上一步的日期：日期只能往后。'],
  'in the future': [422, '日期还没有到：只能记已经发生的事。'],
  'conclusion missing': [422, '结束对接要填结论：solved、partly solved、unsolved 或 withdrawn。'],
  'firm has not said so': [409, '“已解决”要由企业自己确认，企业还没有这样确认。'],
  'same record': [409, '需求和候选是同一条记录。'],
  'same organisation': [409, '候选与提出需求的企业是同一单位。'],
  'declined before': [409, '对方以前婉拒过这项需求。'],
  'no capacity': [409, '这位专家的对接名额已满。'],
  'own wish': [409, '这位专家本人目前不接受这类对接。'],
  'other purpose': [409, '这位专家的服务用途与需求不符。'],
  'need not open': [409, '需求没有发布，或已撤回、已解决。'],
  'engaged already': [409, '这项需求与这位候选已有一个进行中的对接。'],
  'nobody to invite': [409, '被邀请的专家或成果已不在库中。'],
  'no address': [422, '没有对方的邮箱，请填写后再发。'],
  'release missing': [409, '境外专家：须由另一位工作人员先批准（不能与发出邀请的是同一账号）。'],
  'release not needed': [409, '不是境外专家，不需要批准。'],
  'never abroad': [409, '涉敏需求不向境外专家提供。'],
  'not named for it': [409, '涉敏需求只能邀请已被点名授权的专家。'],
  'link unknown': [404, '链接不对：请用邮件里的完整链接。'],
  'link expired': [410, '链接已过期：请联系发出邀请的科协，重新发一封。'],
  'link used': [410, '这个链接已经用过：您的答复已记下，不会重复。'],
  'link replaced': [410, '这个链接已作废：请用最近一封邮件里的链接，或联系发出邀请的科协。'],
  'link for something else': [409, '这个链接不是用来做这件事的。'],
  'not agreed': [409, '对方接受邀请之后才可以。'],
  'not met': [409, '双方见面之后才能评价。'],
  'no such problem': [404, '没有这个编号的问题。'],
  'no such outcome': [404, '没有这个编号的成效，或它已撤回。'],
  'no such account': [422, '没有这个编号的账号。'],
}

/** What has to be told where it was not: whoever asks by a form shows the field. */
const fields: Readonly<Partial<Record<EngagementRefusalCode, ConstructorParameters<typeof Refused>[2]>>> = {
  'no address': [{ field: 'email', value: null, expected: '对方的邮箱' }],
}

/** Does the work; what the journey refuses is answered as a problem in Chinese. */
export const refusing = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof EngagementRefused)) throw error
    const [status, words] = said[error.code]
    throw new Refused(status, words, fields[error.code] ?? [])
  }
}
