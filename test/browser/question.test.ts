import { expect, test } from 'vitest'
import { addressOf, questionFrom } from '../../src/web/rooms/search/question.ts'

test('an address says the whole question, and the question gives the same address back', () => {
  const address = {
    q: '焊接',
    kind: 'expert',
    region: ['江苏省', '浙江省'],
    pool: ['m-o-001'],
    limit: '50',
    pick: ['expert:e1'],
    open: ['result:r1'],
  }
  const question = questionFrom({ query: address, hash: '' })
  expect(question).toEqual({
    text: '焊接',
    kind: 'expert',
    picks: [{ kind: 'expert', id: 'e1' }],
    opened: ['result:r1'],
    limit: 50,
    filters: { region: ['江苏省', '浙江省'], industry: [], maturity: [], pool: ['m-o-001'] },
  })
  expect(addressOf(question)).toEqual({ query: { ...address, limit: 50 }, hash: '' })
})

test('what makes no sense in an address counts as absent', () => {
  const query = {
    q: ['  ', '后一个'],
    kind: 'need',
    limit: '1000',
    region: [null, ''],
    pick: ['need:n1', 'expert:'],
    other: 'x',
  }
  expect(questionFrom({ query, hash: '#part' })).toEqual({
    text: '后一个',
    kind: null,
    picks: [],
    opened: [],
    limit: 20,
    filters: { region: [], industry: [], maturity: [], pool: [] },
  })
})

test('what is usual does not stand in the address', () => {
  expect(addressOf(questionFrom({ query: { q: '焊接' }, hash: '' }))).toEqual({ query: { q: '焊接' }, hash: '' })
})

test('a long text stands where it is sent to nobody, letter by letter', () => {
  const text = `${'焊'.repeat(5000)} 100% #q= & 😀 <b>`
  const question = { ...questionFrom({ query: { kind: 'expert' }, hash: '' }), text }
  const { query, hash } = addressOf(question)
  expect(query).toEqual({ kind: 'expert' })
  expect(questionFrom({ query: { kind: 'expert' }, hash })).toEqual(question)
})
