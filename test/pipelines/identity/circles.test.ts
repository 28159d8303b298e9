import { describe, expect, it } from 'vitest'
import { circlesOf, type Standing } from '../../../pipelines/identity/circles.ts'
import { audienceOfNeed, audienceOfOffer } from '../../../src/domain/audience.ts'
import type { Hat } from '../../../src/domain/hat.ts'
import type { Relation } from '../../../src/domain/organisation-graph.ts'
import { roles } from '../../../src/domain/viewer.ts'
import { placesAround } from '../../../src/text/region.ts'
import { aHat } from '../../support/people.ts'
import { aNeed, anExpert, aResult } from '../../support/records.ts'

const edge = (relation: Relation, otherId: string) => ({ organisationId: 'own', relation, otherId })
const at = (region: string | null, ...edges: readonly (readonly [Relation, string])[]): Standing => ({
  region,
  edges: edges.map(([relation, otherId]) => edge(relation, otherId)),
})
const circles = (hat: Partial<Hat>, standing: Standing) =>
  circlesOf('li', aHat({ organisationId: 'own', ...hat }), standing)
const inPark = at('江苏省盐城市', ['located-in', 'park'], ['approved-by', 'city'], ['serves', 'firm'])

describe('the circles of a hat', () => {
  it('of a firm are its people, its park and the places around it', () => {
    expect(circles({ role: 'enterprise' }, inPark)).toEqual([
      'everyone',
      'account:li',
      'organisation:own',
      'park:park',
      'region:江苏省',
      'region:江苏省盐城市',
    ])
  })

  it('of a liaison hold the firms he serves besides', () => {
    const added = circles({ role: 'liaison' }, inPark).filter((each) => !circles({}, inPark).includes(each))
    expect(added).toEqual(['organisation:firm'])
  })

  it('of a park officer are the offices of the parks looked after, several or none', () => {
    const offices = (standing: Standing) =>
      circles({ role: 'park' }, standing).filter((each) => each.startsWith('office:'))
    expect(offices(at(null, ['looks-after', 'a'], ['looks-after', 'b']))).toEqual([
      'office:own',
      'office:a',
      'office:b',
    ])
    expect(offices(inPark)).toEqual(['office:own'])
  })

  it('of an administrator hold no firm, park or office', () => {
    expect(circles({ role: 'administrator', organisationId: null }, at(null))).toEqual([
      'everyone',
      'account:li',
      'administration',
    ])
  })

  it('of an expert name him', () => {
    expect(circles({ role: 'expert', expertId: 'e-1' }, inPark)).toContain('expert:e-1')
    expect(circles({ role: 'broker' }, inPark)).not.toContain('park:park')
  })

  it('always hold everyone and the person himself', () => {
    for (const role of roles) expect(circles({ role }, inPark).slice(0, 2)).toEqual(['everyone', 'account:li'])
  })
})

describe('who reads a need', () => {
  const need = aNeed({ organisationId: 'firm', pool: 'park', region: '江苏省盐城市', visibility: 'park' })
  const reads = (
    hat: Partial<Hat>,
    standing: Standing,
    granted: readonly string[] = [],
    own: Partial<typeof need> = {},
  ) => {
    const audience = audienceOfNeed({ ...need, state: 'published', ...own }, granted)
    return circles(hat, standing).some((circle) => audience.includes(circle))
  }
  const city = at('江苏省盐城市')

  it('is its park, and an upper level only once it was escalated', () => {
    expect(reads({ role: 'park' }, at(null, ['looks-after', 'park']))).toBe(true)
    expect(reads({ role: 'park' }, at(null, ['looks-after', 'other park']))).toBe(false)
    expect(reads({ role: 'association' }, city)).toBe(false)
    expect(reads({ role: 'association' }, city, ['office:own'])).toBe(true)
  })

  it('is a rival next door only when it was published to the park', () => {
    expect(reads({ role: 'enterprise' }, inPark)).toBe(true)
    expect(reads({ role: 'enterprise' }, inPark, [], { state: 'submitted' })).toBe(false)
    expect(reads({ role: 'enterprise' }, inPark, [], { visibility: 'organisation' })).toBe(false)
  })

  it('is the people of a place when it was published to it', () => {
    const published = { visibility: 'region' } as const
    expect(reads({ role: 'association' }, city, [], published)).toBe(true)
    expect(reads({ role: 'association' }, at('吉林省四平市'), [], published)).toBe(false)
  })
})

describe('an expert abroad', () => {
  const own = circles({ role: 'expert', expertId: 'e' }, { ...inPark, isAbroad: true })
  const shares = (audience: readonly string[]) => audience.some((circle) => own.includes(circle))

  it('reads public results and experts, and no need but one that was released to him', () => {
    expect(shares(audienceOfOffer(aResult({ visibility: 'public' }), []))).toBe(true)
    expect(shares(audienceOfOffer(anExpert({ visibility: 'park', pool: 'park' }), []))).toBe(false)
    for (const visibility of ['public', 'region', 'park'] as const)
      expect(shares(audienceOfNeed(aNeed({ visibility, pool: 'park', region: '江苏省盐城市' }), []))).toBe(false)
    expect(shares(audienceOfNeed(aNeed({ visibility: 'park' }), ['expert:e']))).toBe(true)
  })
})

describe('the places around a place', () => {
  it.each([
    ['江苏省盐城市', ['江苏省', '江苏省盐城市']],
    ['重庆市北碚区', ['重庆市', '重庆市北碚区']],
    ['广东省广州市', ['广东省', '广东省广州市']],
    ['内蒙古自治区包头市昆都仑区', ['内蒙古自治区', '内蒙古自治区包头市', '内蒙古自治区包头市昆都仑区']],
    ['海外·挪威', ['海外·挪威']],
  ])('of %s are %j', (place, around) => {
    expect(placesAround(place)).toEqual(around)
  })
})
