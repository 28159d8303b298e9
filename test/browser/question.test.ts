import { expect, test } from 'vitest'
import { addressOf, questionFrom } from '../../src/web/rooms/search/question.ts'

test('an address says the whole question, and the question gives the same address back', () => {
  const address = { q: '焊接', kind: 'expert', region: ['江苏省', '浙江省'], pool: ['m-o-001'], limit: '50' }
  const question = questionFrom(address)
  expect(question).toEqual({
    text: '焊接',
    kind: 'expert',
    limit: 50,
    filters: { region: ['江苏省', '浙江省'], industry: [], maturity: [], pool: ['m-o-001'] },
  })
  expect(addressOf(question)).toEqual({ ...address, limit: 50 })
})

test('what makes no sense in an address counts as absent', () => {
  expect(questionFrom({ q: ['  ', '后一个'], kind: 'need', limit: '1000', region: [null, ''], other: 'x' })).toEqual({
    text: '后一个',
    kind: null,
    limit: 20,
    filters: { region: [], industry: [], maturity: [], pool: [] },
  })
})

test('what is usual does not stand in the address', () => {
  expect(addressOf(questionFrom({ q: '焊接' }))).toEqual({ q: '焊接' })
})
