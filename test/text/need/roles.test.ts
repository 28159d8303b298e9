import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { NeedRole, RoleSpan } from '../../../src/text/need/roles.ts'
import { sentenceRoles } from '../../../src/text/need/sentence-roles.ts'
import { fc } from '../../support/fast-check.ts'

interface LabelledNeed {
  readonly id: string
  readonly spans: readonly (readonly [role: NeedRole, text: string])[]
}

const labelled = readFileSync(new URL('roles.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledNeed)

const textOf = ({ spans }: LabelledNeed): string => spans.map(([, text]) => text).join('')

/** The role that most of a stretch of text was given. */
const roleWithin = (found: readonly RoleSpan[], from: number, to: number): NeedRole | undefined => {
  const lengths = new Map<NeedRole, number>()
  for (const { start, end, role } of found) {
    const overlap = Math.min(end, to) - Math.max(start, from)
    if (overlap > 0) lengths.set(role, (lengths.get(role) ?? 0) + overlap)
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const judged = labelled.flatMap((need) => {
  const found = sentenceRoles(textOf(need))
  let at = 0
  return need.spans.map(([wanted, text]) => {
    const given = roleWithin(found, at, at + text.length)
    at += text.length
    return { wanted, given, text }
  })
})

const shareRight = (rows: typeof judged): number =>
  rows.filter(({ wanted, given }) => wanted === given).length / rows.length

describe('roles of sentences', () => {
  const sentences = judged.filter(({ wanted }) => wanted !== 'heading')

  it('are right for nine labelled sentences in ten, headings not counted', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150)
    expect(shareRight(sentences)).toBeGreaterThanOrEqual(0.9)
  })

  it('are right for two labelled sentences in three of every single role', () => {
    const byRole = Map.groupBy(judged, ({ wanted }) => wanted)
    expect(byRole.size).toBe(8)
    expect([...byRole].filter(([, rows]) => shareRight(rows) < 2 / 3).map(([role]) => role)).toEqual([])
  })

  it('hardly ever take praise for an ask, or an ask for praise', () => {
    const praise = sentences.filter(({ wanted }) => wanted === 'praise')
    expect(praise.filter(({ given }) => given === 'ask').length / praise.length).toBeLessThanOrEqual(0.03)
    expect(sentences.filter(({ wanted, given }) => wanted === 'ask' && given === 'praise')).toEqual([])
  })

  it('see through full width, traditional characters and lines broken by a page', () => {
    const text =
      '公司成立於２００３年，員工３００人。\n公司擁有省級企業技術中心，通過了質量管理體系認證，荣获诚信示范\n单位称号。現需開發耐低溫密封材料，要求洩漏量≤１０ mL/min。'
    expect(sentenceRoles(text).map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ['praise', '公司成立於２００３年，員工３００人。'],
      ['praise', '公司擁有省級企業技術中心，通過了質量管理體系認證，荣获诚信示范\n单位称号。'],
      ['ask', '現需開發耐低溫密封材料，'],
      ['target', '要求洩漏量≤１０ mL/min。'],
    ])
  })

  it('let a heading speak for sentences that do not speak for themselves', () => {
    const roleUnder = (heading: string) => sentenceRoles(`${heading}\n耐磨滑块`).map(({ role }) => role)
    expect(roleUnder('一、技术需求')).toEqual(['heading', 'ask'])
    expect(roleUnder('（二）预期目标')).toEqual(['heading', 'target'])
    expect(roleUnder('3. 企业概况：')).toEqual(['heading', 'praise'])
    expect(roleUnder('【合作方式】')).toEqual(['heading', 'contact'])
    expect(roleUnder('四、现状')).toEqual(['heading', 'current'])
  })

  it('take a sentence that nothing speaks for as the present state, never as praise', () => {
    expect(sentenceRoles('耐磨滑块').map(({ role }) => role)).toEqual(['current'])
    expect(sentenceRoles('')).toEqual([])
  })

  it('cover every character but white space once, in order', () => {
    const pieces = fc.constantFrom(
      '公司成立于2001年',
      '，',
      '。',
      '\n',
      '要求：',
      '希望开裂',
      '（',
      '）',
      '1,200',
      '；',
      ' ',
      '一、现状',
      'ab',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (written) => {
        const text = written.join('')
        const found = sentenceRoles(text)
        expect(found.every(({ start, end }, i) => start < end && start >= (found[i - 1]?.end ?? 0))).toBe(true)
        const covered = found.map(({ start, end }) => text.slice(start, end)).join('')
        expect(covered.replace(/[\s。；]/g, '')).toBe(text.replace(/[\s。；]/g, ''))
      }),
    )
  })

  it.each(['我公司现', ' ', '，', '（', '1、', '二是', '要求：', '不'])('survive 20,000 times «%s»', (piece) => {
    const found = sentenceRoles(piece.repeat(20_000))
    expect(found.every(({ start, end }) => start < end)).toBe(true)
  })
})
