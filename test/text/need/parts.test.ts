import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type PartSpan, partsOf } from '../../../src/text/need/parts.ts'
import { fc } from '../../support/fast-check.ts'

interface NeedText {
  readonly id: string
  readonly title: string
  readonly body: string
}

const linesOf = <T>(place: string): readonly T[] =>
  readFileSync(new URL(place, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

const wordsOf = ({ title, body }: NeedText): readonly string[] =>
  partsOf(title, body).map((part) => textOf(part, { title, body }))

const textOf = (part: readonly PartSpan[], texts: { readonly title: string; readonly body: string }): string =>
  part.map(({ field, start, end }) => texts[field].slice(start, end)).join('')

const invented = linesOf<NeedText & { readonly parts: readonly (readonly string[])[] }>('parts.jsonl')

const samples = ['manufacturing', 'materials-energy', 'life-digital']
  .flatMap((group) =>
    linesOf<{ readonly id: string; readonly title: string; readonly description: string }>(
      `../../../data/samples/${group}/needs.jsonl`,
    ),
  )
  .map(({ id, title, description }): NeedText => ({ id, title, body: description }))

describe('parts of a need', () => {
  it.each(invented.map((need) => [need.id, need] as const))('%s falls into its parts', (_, need) => {
    const parts = wordsOf(need)
    expect(parts.length).toBe(need.parts.length)
    need.parts.forEach((words, i) => {
      for (const word of words) expect(parts.flatMap((text, at) => (text.includes(word) ? [at] : []))).toEqual([i])
    })
  })

  it('are several for just those sample needs that ask for several things', () => {
    const several = samples.filter(({ title, body }) => partsOf(title, body).length > 1).map(({ id }) => id)
    const announced = ['m-n-016', 'm-n-053', 'e-n-011', 'e-n-043', 'l-n-004', 'l-n-044']
    // Three steps of one chain for three trades, and a scheduler beside a language model: several too.
    expect(several.sort()).toEqual([...announced, 'l-n-029', 'l-n-032'].sort())
  })

  it.each([
    ['m-n-016', ['固相焊', '漏率灵敏度']],
    ['m-n-053', ['调度系统', '石墨积碳']],
    ['e-n-011', ['含盐废水', '精馏塔']],
    ['e-n-043', ['斜极', '扁线定子']],
    ['l-n-004', ['药代动力学', '电子批记录模块']],
    ['l-n-044', ['尾砂胶结充填', '托辊故障']],
  ])('of %s each hold their own matter and not the other', (id, words) => {
    const parts = wordsOf(samples.find((need) => need.id === id)!)
    words.forEach((word, i) => {
      expect(parts.flatMap((text, at) => (text.includes(word) ? [at] : []))).toEqual([i])
    })
  })

  it('leave out praise, terms and the announcement', () => {
    const [only] = wordsOf({
      id: '',
      title: '齿轮断齿',
      body: '公司成立于1998年，员工500人。齿轮跑合两百小时就断齿。希望查清原因。费用面议。',
    })
    expect(only).toBe('齿轮断齿齿轮跑合两百小时就断齿。希望查清原因。')
  })

  it('are spans of the title or the body, whatever is written', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '一是',
          '二是',
          '1、',
          '2、',
          '（1）',
          '（2）',
          '想找',
          '裂纹',
          '。',
          '；',
          '\n',
          '另外还需要',
          '两件事',
          '与',
          'x',
        ),
        {
          maxLength: 30,
        },
      )
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (title, body) => {
        const parts = partsOf(title, body)
        expect(parts.length).toBeGreaterThan(0)
        const lengths = { title: title.length, body: body.length }
        expect(parts.flat().every(({ field, start, end }) => start >= 0 && start < end && end <= lengths[field])).toBe(
          true,
        )
      }),
    )
  })
})
