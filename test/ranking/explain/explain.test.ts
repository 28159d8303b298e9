import { describe, expect, it } from 'vitest'
import type { GradedMatch, Match } from '../../../src/domain/match.ts'
import { type Asked, askedBy } from '../../../src/ranking/asked.ts'
import type { Candidate, FoundPiece } from '../../../src/ranking/candidate.ts'
import { prove } from '../../../src/ranking/claims/prove.ts'
import type { Vocabulary } from '../../../src/ranking/claims/vocabulary.ts'
import { explain } from '../../../src/ranking/explain/explain.ts'
import { sourceOf } from '../../../src/ranking/explain/source.ts'
import { wordingOf } from '../../../src/ranking/explain/wording.ts'
import { graded } from '../../../src/ranking/grade.ts'
import { profiles } from '../../../src/ranking/profiles.ts'
import { rank } from '../../../src/ranking/rank.ts'
import { createTokeniser } from '../../../src/text/tokenise.ts'
import { aNeed, anEvidence, anExpert, aResult } from '../../support/records.ts'

const tokeniser = createTokeniser()
const welding = new Map([
  ['焊接', 2],
  ['变形', 1],
])
// The thesaurus of this test knows one thing: whoever asks for 焊接 may be told of 连接.
const vocabulary: Vocabulary = (term) => {
  if (term === '连接') return { says: 'synonym', asked: '焊接' }
  return welding.has(term) ? { says: 'word', asked: term } : undefined
}
const need = askedBy('need', aNeed())
const now = '2026-06-01T00:00:00.000Z'

const piece = (id: string, words: number, meaning: number | null = null): FoundPiece => ({
  id: `expert:${id}`,
  standing: id.includes('#') ? 1 : 0.55,
  words,
  meaning,
  coverage: null,
})
const explained = (candidate: Candidate, asked: Asked = need): Match =>
  explain(rank([candidate], { asked, profile: profiles.search, now }).ranked[0]!, candidate, {
    asking: asked,
    asked: welding,
    vocabulary,
    tokeniser,
  })
const quotesOf = (match: Match, signal: string) => match.reasons.find((reason) => reason.signal === signal)!.quotes
const worded = (candidate: Candidate, asked: Asked = need) => {
  const calibration = { slope: 10, intercept: -4 }
  const match: GradedMatch = graded(explained(candidate, asked), candidate.verdicts ?? [], calibration)
  const proven = prove(match, candidate, { asked, vocabulary, tokeniser, profile: profiles.search, calibration, now })
  const said = wordingOf(proven, (code) => `行业 ${code}`)
  return Object.fromEntries(match.reasons.map(({ signal }, i) => [signal, said[i]!.text]))
}

const evidence = [
  anEvidence({ id: 'e#paper1', title: '食品发酵' }),
  anEvidence({ id: 'e#patent1', kind: 'patent', title: '一种焊接夹具', year: null, role: '第一发明人' }),
  anEvidence({ id: 'e#paper2', title: '焊接变形的数值模拟', description: '变形减小一半。' }),
  anEvidence({ id: 'e#project1', kind: 'project', title: '焊接生产线', year: 2024, role: '主持' }),
  anEvidence({ id: 'e#paper3', title: '焊接的历史' }),
]
const record = anExpert({ id: 'e', fields: ['焊接'], evidence })
const professor: Candidate = {
  kind: 'expert',
  record,
  pieces: [
    piece('e', 0.6),
    piece('e#paper3', 0.1),
    piece('e#paper2', 0.9),
    piece('e#patent1', 0.5, -0.5),
    piece('e#project1', 0.5, 0.2),
  ],
}
const found: Candidate = {
  kind: 'result',
  record: aResult({ title: '薄壁件连接工艺', keywords: [], description: '适用于铝合金。' }),
  pieces: [{ id: 'result:result-1', standing: 1, words: 0, meaning: 0.6, coverage: 0.25 }],
}

describe('the proof of a match', () => {
  it('is the three pieces that say most, best first, each with what it says in title and text', () => {
    expect(quotesOf(explained(professor), 'words').map(({ field, text }) => [field, text])).toEqual([
      ['e#paper2/title', '焊接变形的数值模拟'],
      ['e#paper2/description', '变形减小一半。'],
      ['e#project1/title', '焊接生产线'], // 0.5 by words and 0.2 by meaning
      // 0.5 by words, above the profile, whose 0.6 counts as 0.42; what points away in meaning takes nothing off
      ['e#patent1/title', '一种焊接夹具'],
    ])
  })

  it('is the opening of the best piece where meaning found it and no word is shared', () => {
    const match = explained(found)
    expect(quotesOf(match, 'words')).toEqual([])
    expect(quotesOf(match, 'meaning')).toEqual([
      { field: 'title', start: 0, end: 7, text: '薄壁件连接工艺', marks: [] },
    ])
  })

  it('is nothing, not an empty quote, where the record says nothing', () => {
    const silent: Candidate = {
      kind: 'expert',
      record: anExpert({ id: 's', fields: [], description: '', evidence: [] }),
      pieces: [piece('s', 0, 0.4)],
    }
    expect(explained(silent).reasons.flatMap(({ quotes }) => quotes)).toEqual([])
  })

  it('leaves score, order and points of the reasons as they are', () => {
    const [plain] = rank([professor], { asked: need, profile: profiles.search, now }).ranked
    const match = explained(professor)
    expect({ ...match, reasons: match.reasons.map((reason) => ({ ...reason, quotes: [], claims: [] })) }).toEqual(plain)
  })

  it('names where it stands', () => {
    const sources = ['e#paper2/title', 'e#patent1/title', 'e#project1/description', 'fields', 'description']
    expect(sources.map((field) => sourceOf(field, professor))).toEqual([
      '论文 · 2023 · 通讯作者',
      '专利 · 第一发明人',
      '项目 · 2024 · 主持',
      '研究方向',
      '简介',
    ])
    expect(['title', 'keywords', 'description'].map((field) => sourceOf(field, found))).toEqual([
      '标题',
      '关键词',
      '简介',
    ])
  })
})

describe('the wording of a match', () => {
  it('says what each signal saw', () => {
    const asked = { ...need, industries: ['welding', 'metals'], region: '江苏省扬州市' }
    const told = { ...record, industries: ['metals'], capacity: 2, region: '江苏省南京市' }
    expect(worded({ ...professor, record: told }, asked)).toMatchObject({
      words: '共同提到：焊接变形', // side by side, as in the question
      industry: '同属行业 metals',
      region: '同省：江苏省南京市',
      cooperation: '资料未说明',
      maturity: '资料未说明',
      trackRecord: '佐证 5 项，与所问相近的有主持或第一完成',
      availability: '目前还可承接 2 项对接',
      freshness: '资料更新于 2026 年 2 月',
    })
  })

  it('says what meaning saw, in words and in figures', () => {
    const at = (meaning: number) =>
      worded({ ...found, pieces: [{ ...found.pieces[0]!, meaning }] } as Candidate).meaning
    expect([0.62, 0.4, 0.1, -0.3].map(at)).toEqual([
      '内容高度相近（相似度 0.62）',
      '内容相近（相似度 0.40）',
      '内容联系不大（相似度 0.10）',
      '内容联系不大（相似度 0.00）',
    ])
    expect(worded(found)).toMatchObject({
      words: '没有共同的用词',
      maturity: '成熟度：中试',
      cooperation: '希望的合作方式不同，对方愿意许可',
    })
  })

  it('dates a record by the later of changed and confirmed, and says when it is long ago', () => {
    const dated = (updated: string, confirmed: string | null) =>
      worded({ ...found, record: aResult({ updated, confirmed }) } as Candidate).freshness
    expect(dated('2021-05-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z')).toBe('资料更新于 2026 年 4 月')
    expect(dated('2026-04-01T00:00:00.000Z', '2021-05-01T00:00:00.000Z')).toBe('资料更新于 2026 年 4 月')
    expect(dated('2021-05-01T00:00:00.000Z', null)).toBe('资料更新于 2021 年 5 月，较久未更新，请先核实')
  })

  it.each([
    ['江苏省扬州市', '同在江苏省扬州市'],
    ['四川省', '在外地：四川省'],
    [null, '资料未说明'],
  ])('of the region %s is %s', (region, said) => {
    expect(worded({ ...found, record: aResult({ region }) } as Candidate).region).toBe(said)
  })

  it('tells proof that was joined from none', () => {
    const joined = anExpert({ id: 'e', evidence: [anEvidence({ role: '参与' })] })
    const none = anExpert({ id: 'e', evidence: [] })
    const said = [joined, none].map(
      (record) => worded({ kind: 'expert', record, pieces: [piece('e', 0.5)] }).trackRecord,
    )
    expect(said).toEqual(['佐证 1 项，与所问相近的没有主持或第一完成', '资料中没有论文、专利或项目佐证'])
  })
})
