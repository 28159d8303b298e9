import { anyOf, type Cue, numeral } from './any-of.ts'

/** What is to be reached: figures with a comparator, requirements. */
export const target: readonly Cue[] = [
  [
    3,
    anyOf`([≥≤><±]|[不无](低|小|高|大|少|多)于|不超过|低于|小于|大于|高于|少于|优于|控制在|至少|压到|降[到至]|提高到|缩短到|减少到|做到)[^,]*${numeral}`,
  ],
  [2, anyOf`要求 指标 目标 预期 达到 满足 合格`],
  [
    2,
    anyOf`${numeral}+[^,]{0,8}(以上|以下|以内|之内) 为零 零(缺陷|泄漏)
      (提高|提升|降低|减少|缩短|下降|增加|延长)[^,]{0,6}${numeral}+[^,]{0,4}([%倍成]|分之)?`,
  ],
  [1, anyOf`(率|度|量|限|偏差|寿命|时间)[约近]?\d 形成[^,]*\d?[套项] 不(裂|开裂|漏|掉|脱落|锈|渗)`],
]
