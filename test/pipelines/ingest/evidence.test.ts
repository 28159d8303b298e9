import { describe, expect, it } from 'vitest'
import { pieceOf } from '../../../pipelines/ingest/evidence.ts'
import { splitPieces } from '../../../pipelines/ingest/evidence-pieces.ts'

describe('several pieces in one cell', () => {
  it.each([
    ['1. 甲研究\n2. 乙研究\n3. 丙研究', ['甲研究', '乙研究', '丙研究']],
    ['1、甲研究；2、乙研究。', ['甲研究', '乙研究']],
    ['（1）甲研究（2023）（2）乙研究', ['甲研究（2023）（2）乙研究']],
    ['（1）甲研究（2023）；（2）乙研究', ['甲研究（2023）', '乙研究']],
    ['①甲研究 ②乙研究', ['甲研究', '乙研究']],
    [
      '[1] Zhang S; Li W. Welding of Cu. J Alloys, 2021.\n[2] Li W. Brazing, 2.5 mm gap.',
      ['Zhang S; Li W. Welding of Cu. J Alloys, 2021.', 'Li W. Brazing, 2.5 mm gap.'],
    ],
    ['代表性论文：1. 甲研究 2. 乙研究', ['甲研究', '乙研究']],
    ['甲研究\n乙研究', ['甲研究', '乙研究']],
    ['甲研究；乙研究；', ['甲研究', '乙研究']],
    ['Zhang S; Li W. Cu brazing\nLi W. Al brazing', ['Zhang S; Li W. Cu brazing', 'Li W. Al brazing']],
    ['《甲论》《乙论》、《丙论》', ['《甲论》', '《乙论》', '《丙论》']],
    ['误差 2. 见图', ['误差 2. 见图']],
    ['1. 只有一项，跨\n两行', ['只有一项，跨 两行']],
    ['无', []],
    ['12', []],
    ['202110123456.7', ['202110123456.7']],
  ])('«%s»', (text, pieces) => {
    expect(splitPieces(text)).toEqual(pieces)
  })
})

describe('a piece', () => {
  const piece = (words: string, kind: 'paper' | 'patent' | 'project' = 'paper') => pieceOf(words, kind)

  it('tells its year and role, and keeps the rest as its title', () => {
    expect(piece('铝铜焊接的界面反应，2023，第一作者')).toEqual({
      kind: 'paper',
      title: '铝铜焊接的界面反应',
      description: '',
      year: 2023,
      role: '第一作者',
      number: null,
    })
    expect(piece('铝铜焊接（通信作者，2021年）')).toMatchObject({ title: '铝铜焊接', year: 2021, role: '通讯作者' })
    expect(piece('主持国家基金：界面调控（2022-2025）', 'project')).toMatchObject({
      title: '主持国家基金：界面调控（2022-2025）',
      year: 2022,
      role: '主持',
    })
  })

  it('does not take a number in its title for a year', () => {
    expect(piece('面向2035的制造业')).toMatchObject({ title: '面向2035的制造业', year: null })
    expect(piece('2219铝合金的焊接')).toMatchObject({ year: null })
  })

  it.each([
    ['一种铝铜接头（ZL202110123456.7）', '一种铝铜接头', 'ZL202110123456.7'],
    ['一种铝铜接头，专利号：ZL 2021 1 0123456.X', '一种铝铜接头', 'ZL 2021 1 0123456.X'],
    ['一种铝铜接头 CN112345678B', '一种铝铜接头', 'CN112345678B'],
    ['一种铝铜接头 202110123456.7', '一种铝铜接头', '202110123456.7'],
    ['ZL202110123456.7', 'ZL202110123456.7', 'ZL202110123456.7'],
    ['一种铝铜接头', '一种铝铜接头', null],
  ])('that is a patent, «%s», tells its number', (words, title, number) => {
    expect(piece(words, 'patent')).toMatchObject({ title, number, year: null })
  })

  it('with a very long title goes on in its description', () => {
    const words = '焊'.repeat(300)
    expect(piece(words)).toMatchObject({ title: '焊'.repeat(200), description: words })
  })
})
