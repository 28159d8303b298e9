import { describe, expect, it } from 'vitest'
import { isName, partsOf, signsOf, writingOf } from '../../../src/ranking/common-needs/signs.ts'

const shared = (a: string, b: string): string =>
  String.fromCharCode(...signsOf(a).filter((sign) => signsOf(b).includes(sign)))

describe('signs', () => {
  it('are the Han characters one by one, so that 漏 is found in 渗漏', () => {
    expect(shared('接头漏', '渗漏治理')).toBe('漏')
  })

  it('are Latin names whole, in any case and width', () => {
    expect(signsOf('AOI误报')).toEqual(signsOf('ａｏｉ误报'))
    expect(signsOf('AOI').map(isName)).toEqual([true])
    expect(signsOf('AOI')).not.toEqual(signsOf('AVI'))
  })

  it('leave bare numbers and punctuation out', () => {
    expect(signsOf('300 ± 5，≥98%')).toEqual([])
  })

  it('read traditional characters as simplified ones', () => {
    expect(signsOf('焊縫開裂')).toEqual(signsOf('焊缝开裂'))
  })
})

describe('pairs', () => {
  it('are characters side by side, never across a comma or a Latin name', () => {
    const pairs = writingOf('焊缝，开裂PA66料').pairs.map((pair) => String.fromCharCode(...partsOf(pair)))
    expect(pairs).toEqual(['焊缝', '开裂'])
  })

  it('join a word that a page broke in two', () => {
    expect(writingOf('开\n裂').pairs).toEqual(writingOf('开裂').pairs)
  })
})
