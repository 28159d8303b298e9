import { anyOf } from './cues/any-of.ts'
import { type Phrase, placesIn } from './phrases.ts'
import type { Span } from './roles.ts'

const ways = new RegExp(
  anyOf`(委托|联合|合作|共同)(开发|研发|攻关|研究) 技术(转让|许可|入股|咨询|服务|授权) 专利(转让|许可|购买) 作价入股
    共建[^,。;]{0,10}?(平台|实验室|中心|研究院|工作站) 柔性引进 引进人才 引才 检测服务 先试?使?用[^,。;]{0,4}?付费 产学研合作 买断 授权`,
  'gu',
)

/** Ways of working together that a need names, word for word: 委托开发, 共建联合实验室, … */
export const cooperationIn = (phrases: readonly Phrase[]): readonly Span[] =>
  phrases.flatMap((phrase) => placesIn(phrase, ways))
