import { describe, expect, it } from 'vitest'
import { problemShare, readFacets, thingShare } from '../../../src/ranking/common-needs/facets.ts'
import { signsOf } from '../../../src/ranking/common-needs/signs.ts'
import { smallThesaurus } from './small-thesaurus.ts'

const facets = readFacets(smallThesaurus)
const shares = (character: string) => {
  const [sign] = signsOf(character)
  return { problem: problemShare(facets, sign!), thing: thingShare(facets, sign!) }
}

describe('facets', () => {
  it('call a character that only labels of problems have a problem', () => {
    expect(shares('裂').problem).toBeGreaterThan(0.99)
    expect(shares('裂').thing).toBeLessThan(0.01)
  })

  it('call a character that only labels of things have a thing', () => {
    expect(shares('铝').thing).toBeGreaterThan(0.99)
    expect(shares('铝').problem).toBeLessThan(0.01)
  })

  it('read every label of a concept, not only the preferred one', () => {
    expect(shares('豆').thing).toBeGreaterThan(0.99)
    expect(shares('黑').problem).toBeGreaterThan(0.99)
  })

  it('take a Latin name for a thing, and have no opinion on what the thesaurus does not know', () => {
    expect(shares('AOI')).toEqual({ problem: 0, thing: 1 })
    expect(shares('鲈')).toEqual({ problem: 0, thing: 0 })
  })
})
