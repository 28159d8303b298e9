import { describe, expect, it } from 'vitest'
import { planEdit, type ThesaurusWish } from '../../pipelines/thesaurus/edit.ts'
import { houseThesaurus } from '../../pipelines/thesaurus/house-thesaurus.ts'
import type { ThesaurusChange } from '../../src/domain/thesaurus-change.ts'
import { smallThesaurus } from '../http/a-thesaurus.ts'

const none = { altLabel: [], en: [], broader: [], related: [] }
const brazing = { altLabel: ['硬钎焊'], en: ['brazing'], broader: ['焊接'], related: ['焊料'] }
const change = (words: object): ThesaurusWish => ({
  act: 'change',
  concept: '钎焊',
  words: { ...brazing, ...words },
})
const add = (concept: string, words: object = {}): ThesaurusWish => ({
  act: 'add',
  concept,
  kind: 'process',
  industry: 'welding',
  words: { ...none, ...words },
})
const done = (sequence: number, told: Partial<ThesaurusChange>): ThesaurusChange => ({
  sequence,
  concept: '钎焊',
  act: 'change',
  kind: null,
  industry: null,
  added: {},
  removed: {},
  renamed: null,
  undoes: null,
  why: '',
  by: null,
  at: '2026-06-01T00:00:00.000Z',
  ...told,
})

const saidOf = (wish: ThesaurusWish, changes: readonly ThesaurusChange[] = []): readonly string[] => {
  const planned = planEdit(wish, houseThesaurus(smallThesaurus, changes))
  if (!('refused' in planned)) return []
  return planned.faults.length === 0
    ? [planned.said]
    : planned.faults.map(({ field, expected }) => `${field} ${expected}`)
}

describe('what is said of a word that cannot stand where it was put', () => {
  it.each<readonly [string, ThesaurusWish, readonly string[]]>([
    ['nothing is wrong', change({ altLabel: ['硬钎焊', '铜焊'], related: ['焊料', '飞溅'] }), []],
    ['nothing changed', change({}), ['没有改动：和现在的词完全一样。']],
    ['too short', change({ altLabel: ['硬钎焊', '钎'] }), ['altLabel “钎”太短，至少两个字']],
    [
      'too long',
      change({
        altLabel: [
          '硬钎焊',
          '用银基钎料把铜管与铝管在保护气氛里连接起来并且事后不用清洗钎剂残渣的那一种做法以及它的设备',
        ],
      }),
      ['altLabel “用银基钎料把铜管与铝管在…”太长，至多 40 个字'],
    ],
    [
      'punctuation',
      change({ altLabel: ['硬钎焊', '铜焊，银焊'] }),
      ['altLabel “铜焊，银焊”含有标点或换行；一个说法就是一个词，只用文字、数字和 / - . + # % ( )'],
    ],
    [
      "another's label",
      change({ altLabel: ['硬钎焊', '钎料'] }),
      ['altLabel “钎料”已是概念“焊料”的说法；一个说法指两样东西，检索时两边都认不出'],
    ],
    [
      "another's label in other characters",
      change({ altLabel: ['硬钎焊', '焊渣飛濺'] }),
      ['altLabel “焊渣飛濺”和概念“飞溅”的一个说法只差大小写、繁简或全半角，检索时分不清'],
    ],
    [
      'its own label',
      change({ altLabel: ['硬钎焊', '硬釺焊'] }),
      ['altLabel “硬釺焊”在这个概念里已经有了（大小写、繁简算同一个）'],
    ],
    ["another's English", change({ en: ['brazing', 'Welding'] }), ['en “Welding”已是概念“焊接”的英文']],
    [
      'a broader one that is not there',
      change({ broader: ['焊接', '连接'] }),
      ['broader 词库里没有叫“连接”的概念；请写首选词，或先新增这个概念'],
    ],
    ['itself', change({ broader: ['焊接', '钎焊'] }), ['broader “钎焊”不能是自己的上位词或相关词']],
    ['broader and related', change({ related: ['焊料', '焊接'] }), ['related “焊接”不能既是上位词又是相关词']],
    ['no such kind', { ...add('激光焊'), kind: 'idea' } as ThesaurusWish, ['没有“idea”这一类概念。']],
    ['no such field', { ...add('激光焊'), industry: 'cooking' } as ThesaurusWish, ['没有“cooking”这个领域。']],
    ['a concept that is there', add('钎焊'), ['已有叫“钎焊”的概念，请直接修改它。']],
    [
      'a label that is there',
      add('钎料'),
      ['prefLabel “钎料”已是概念“焊料”的说法；一个说法指两样东西，检索时两边都认不出'],
    ],
    ['a concept that is not there', { act: 'retire', concept: '铆接' }, ['词库里没有叫“铆接”的概念，或它已停用。']],
    ['a change that is not there', { act: 'undo', sequence: 9 }, ['没有编号为 9 的改动。']],
  ])('%s', (_, wish, said) => expect(saidOf(wish)).toEqual(said))

  it('a circle, however long', () => {
    const under = done(1, { concept: '焊接', added: { broader: ['飞溅'] } })
    const wish: ThesaurusWish = {
      act: 'change',
      concept: '飞溅',
      words: { ...none, altLabel: ['焊渣飞溅'], broader: ['钎焊'], related: ['焊接'] },
    }
    expect(saidOf(wish, [under])).toEqual(['broader “钎焊”本身在“飞溅”之下，绕一圈成了自己的上位词'])
  })

  it('a label that was given to somebody else meanwhile, when it is to come back', () => {
    const changes = [
      done(1, { removed: { altLabel: ['硬钎焊'] } }),
      done(2, { concept: '焊料', added: { altLabel: ['硬钎焊'] } }),
    ]
    expect(saidOf({ act: 'undo', sequence: 1 }, changes)).toEqual([
      'altLabel “硬钎焊”已是概念“焊料”的说法；一个说法指两样东西，检索时两边都认不出',
    ])
  })

  it('nothing of what was shipped: an ambiguous label may be retired and come back', () => {
    const retired = done(1, { concept: '硝化', act: 'retire' })
    expect(saidOf({ act: 'undo', sequence: 1 }, [retired])).toEqual([])
  })
})

const spatter = { altLabel: ['焊渣飞溅'], en: [], broader: [], related: ['焊接'] }
const tell = (words: object): ThesaurusWish => ({ act: 'change', concept: '飞溅', words: { ...spatter, ...words } })
const call = (prefLabel: string, words: object = {}): ThesaurusWish => ({
  act: 'change',
  concept: '钎焊',
  prefLabel,
  words: { ...brazing, ...words },
})

describe('what is said of how people tell of a problem', () => {
  const pores = done(1, {
    concept: '气孔',
    act: 'add',
    kind: 'problem',
    industry: 'welding',
    added: { related: ['焊接'], said: ['焊…开眼'] },
  })

  it.each<readonly [string, ThesaurusWish, readonly string[]]>([
    ['nothing is wrong', tell({ said: ['焊 一下.. 炸', '到处 珠子'], befalls: ['焊机'] }), []],
    [
      'one character',
      tell({ said: ['炸'] }),
      ['said “炸”读不懂：写问题表现里的词，中间隔着别的字就用空格或 … 分开，如 焊…第二天…裂；至少两个字，不用标点'],
    ],
    [
      'what would be no text to look for',
      tell({ said: ['焊.*炸'] }),
      ['said “焊.*炸”读不懂：写问题表现里的词，中间隔着别的字就用空格或 … 分开，如 焊…第二天…裂；至少两个字，不用标点'],
    ],
    [
      'twice over',
      tell({ said: ['焊…裂开', '焊…裂開'] }),
      ['焊…裂开', '焊…裂開'].map((said) => `said “${said}”在这个概念里已经有了（大小写、繁简算同一个）`),
    ],
    [
      'of what is no problem',
      change({ said: ['焊…粘'] }),
      ['said “焊…粘”不能写在这里：只有“问题”一类的概念才有表现和对象'],
    ],
    [
      'it leads nowhere',
      tell({ said: ['焊…炸'], related: [] }),
      ['said 写了表现，就要有相关词（怎么解决它）：否则认出了问题，也找不到办法'],
    ],
    [
      'another problem is told of so',
      tell({ said: ['焊…開眼'] }),
      ['said “焊…開眼”已是问题“气孔”的表现；若两个问题确实这样说，请写明各自发生在什么上（对象）'],
    ],
    ['another is, but of other things', tell({ said: ['焊…开眼'], befalls: ['铝板'] }), []],
  ])('%s', (_, wish, said) => expect(saidOf(wish, [pores])).toEqual(said))

  it('what was said of certain things, when it is to be said of any', () => {
    const narrow = done(2, { concept: '飞溅', added: { said: ['焊…开眼'], befalls: ['铝板'] } })
    expect(saidOf(tell({ befalls: [] }), [pores, narrow])).toEqual([
      'said “焊…开眼”已是问题“气孔”的表现；若两个问题确实这样说，请写明各自发生在什么上（对象）',
    ])
    expect(saidOf(tell({ altLabel: ['焊渣飞溅', '炸点'] }), [pores, narrow])).toEqual([])
  })
})

describe('what is said of a new preferred label', () => {
  const renamed = done(1, { renamed: '铜焊', added: { altLabel: ['钎焊'] } })
  const taken = (label: string, by: string): string =>
    `prefLabel “${label}”已是概念“${by}”的说法；一个说法指两样东西，检索时两边都认不出`

  it.each<readonly [string, ThesaurusWish, readonly string[]]>([
    ['nothing is wrong', call('铜焊', { altLabel: ['硬钎焊', '钎焊'] }), []],
    ['one of its own names', call('硬钎焊', { altLabel: ['钎焊'] }), []],
    ["another's name", call('钎料'), [taken('钎料', '焊料')]],
    ['too short', call('钎'), ['prefLabel “钎”太短，至少两个字']],
    ['the one it has', call('钎焊'), ['没有改动：和现在的词完全一样。']],
  ])('%s', (_, wish, said) => expect(saidOf(wish)).toEqual(said))

  it('the first one may not be another concept’s', () => {
    expect(saidOf(add('钎焊'), [renamed])).toEqual(['“钎焊”是概念“铜焊”原来的首选词，请直接修改那个概念。'])
    expect(saidOf({ act: 'retire', concept: '钎焊' }, [renamed])).toEqual(['词库里没有叫“钎焊”的概念，或它已停用。'])
  })

  it('a name that was given away meanwhile, when it is to come back', () => {
    const changes = [renamed, done(2, { act: 'undo', undoes: 1 }), done(3, { concept: '焊料', renamed: '铜焊' })]
    expect(saidOf({ act: 'undo', sequence: 2 }, changes)).toEqual([taken('铜焊', '铜焊')])
  })
})
