import { describe, expect, it } from 'vitest'
import { isAbroad } from '../../src/domain/abroad.ts'

describe('an expert', () => {
  it.each([
    ['德国', null],
    ['USA', '江苏省南京市'],
    ['中国香港', null],
    ['台湾', null],
    [null, '美国加利福尼亚州'],
    [null, 'Munich, Germany'],
    [null, '香港特别行政区'],
    [null, '中国台湾省台北市'],
    ['Hong Kong, China', null],
  ])('of %s in %s is abroad', (country, region) => expect(isAbroad({ country, region })).toBe(true))

  it.each([
    ['中国', '美国'],
    ['CN', null],
    ['中华人民共和国', null],
    [null, '江苏省扬州市'],
    [null, '中国江苏省'],
    [null, '内蒙古自治区'],
    [null, null],
  ])('of %s in %s is not', (country, region) => expect(isAbroad({ country, region })).toBe(false))
})
