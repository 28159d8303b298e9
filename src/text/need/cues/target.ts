import { anyOf, type Cue, numeral } from './any-of.ts'

/** What is to be reached: figures with a comparator, requirements. */
export const target: readonly Cue[] = [
  [
    3,
    anyOf`([≥≤±]|不[低小高大少多]于|不超过|控制在|至少|压到|降[到至]|提高到|缩短到|减少到|做到)[^,]*${numeral} 应(无|不|为|有|符合|满足|低|高|大|小)`,
  ],
  [
    2,
    anyOf`要求 指标 目标 预期 达到 满足 合格 (提高|提升|降低|减少|缩短|下降|延长)[^,]{0,6}${numeral}+[^,]{0,4}([%倍成]|分之)`,
  ],
  // Said of what is as often as of what is to be; what stands before decides.
  [
    1,
    anyOf`([><]|(?<!不)([低小高大少多优]于|超过))[^,]*${numeral} ${numeral}+[^,]{0,8}(以上|以下|以内|之内) 为零 零(缺陷|泄漏)`,
  ],
  [1, anyOf`形成[^,]*\d?[套项] 不(裂|开裂|漏|掉|脱落|锈|渗)`],
]
