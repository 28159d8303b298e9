import { describe, expect, it } from 'vitest'
import { alike } from '../../../src/ranking/common-needs/alike.ts'
import { readFacets } from '../../../src/ranking/common-needs/facets.ts'
import { languageOf } from '../../../src/ranking/common-needs/language.ts'
import { saidIn } from '../../../src/ranking/common-needs/said.ts'
import { sketch } from '../../../src/ranking/common-needs/sketch.ts'
import { fc } from '../../support/fast-check.ts'
import { smallThesaurus } from './small-thesaurus.ts'

const texts = ['铜铝接头开裂', '铜铝接头渗漏', '土豆发黑', '减速机渗漏', '减速机开裂，求密封办法', '']
const saidBy = (title: string) => saidIn({ title, description: '', keywords: [] })
const language = languageOf(texts.map(saidBy), readFacets(smallThesaurus))
const sketchOf = (title: string) => sketch(saidBy(title), language)
const compare = (a: string, b: string, meaning: number | null = null) => alike(sketchOf(a), sketchOf(b), meaning)

const anyText = fc
  .array(fc.constantFrom(...'铜铝接头开裂渗漏土豆发黑减速机，密封'), { maxLength: 12 })
  .map((characters) => characters.join(''))

describe('two needs', () => {
  it('that say the same have all in common', () => {
    const { problem, thing, title } = compare('铜铝接头开裂', '铜铝接头开裂')
    for (const value of [problem, thing, title]) expect(value).toBeCloseTo(1, 5)
  })

  it('of one thing with different problems share the thing, not the problem', () => {
    const { problem, thing } = compare('铜铝接头开裂', '铜铝接头渗漏')
    expect(problem).toBeLessThan(0.01)
    expect(thing).toBeGreaterThan(0.9)
  })

  it('of one problem with different things share the problem, not the thing', () => {
    const { problem, thing } = compare('铜铝接头渗漏', '减速机渗漏')
    expect(problem).toBeGreaterThan(0.9)
    expect(thing).toBeLessThan(0.01)
  })

  it('share a title when the longer one says all of the shorter', () => {
    expect(compare('减速机', '减速机开裂，求密封办法').title).toBeCloseTo(1, 5)
  })

  it('have nothing in common when one says nothing', () => {
    expect(compare('', '土豆发黑')).toEqual({ problem: 0, thing: 0, title: 0, meaning: null })
  })

  it('whose vectors point apart are no closer in meaning than nothing', () => {
    expect(compare('土豆发黑', '减速机渗漏', -0.4).meaning).toBe(0)
  })

  it('are compared alike from both sides, and every value is 0..1', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [there, back] = [compare(a, b, 0.3), compare(b, a, 0.3)]
        expect(there).toEqual(back)
        for (const value of Object.values(there)) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1 + 1e-6)
        }
      }),
    )
  })
})
