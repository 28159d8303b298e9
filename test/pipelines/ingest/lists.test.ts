import { describe, expect, it } from 'vitest'
import { splitList } from '../../../pipelines/ingest/lists.ts'

describe('a list in a cell', () => {
  it.each([
    ['渣浆泵、耐磨，高铬铸铁', ['渣浆泵', '耐磨', '高铬铸铁']],
    ['张三；李四;王五', ['张三', '李四', '王五']],
    ['1.张三\n2.李四', ['张三', '李四']],
    ['（1）钎焊 （2）熔焊', ['钎焊 （2）熔焊']],
    ['张三 李四　王五六', ['张三', '李四', '王五六']],
    ['王　为', ['王　为']],
    ['laser welding', ['laser welding']],
    ['高分子（PE、PP）、橡胶', ['高分子（PE、PP）', '橡胶']],
    ['未闭合（甲、乙', ['未闭合（甲', '乙']],
    ['ZL2021 1 0123456.7', ['ZL2021 1 0123456.7']],
    ['["委托开发","联合攻关"]', ['委托开发', '联合攻关']],
    ['[不是 JSON', ['[不是 JSON']],
    ['重复、重复', ['重复']],
    ['无', []],
    ['/', []],
    ['N/A', []],
    ['、，', []],
  ])('«%s» is %j', (text, parts) => {
    expect(splitList(text)).toEqual(parts)
  })
})
