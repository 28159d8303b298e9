import { expect, it } from 'vitest'
import { continued, wordAt } from '../../src/web/rooms/search/word-at.ts'

it('the word at the cursor goes back to the last space or mark', () => {
  expect(wordAt('铜管开裂，想找钎焊', 9)).toBe('想找钎焊')
  expect(wordAt('铜管开裂，想找钎焊', 4)).toBe('铜管开裂')
  expect(wordAt('FSW 焊', 3)).toBe('FSW')
  expect(wordAt('开裂。', 3)).toBe('')
})

it('of a long sentence only the end is sent, in whole characters', () => {
  expect(wordAt('焊'.repeat(40), 40)).toBe('焊'.repeat(24))
  expect(wordAt(`${'𠮷'.repeat(30)}`, 60)).toBe('𠮷'.repeat(24))
})

it('a suggestion takes the place of what was typed, and the rest stays', () => {
  expect(continued('管子焊后，急', { cursor: 4, typed: '焊后', word: '焊后开裂' })).toEqual({
    text: '管子焊后开裂，急',
    cursor: 6,
  })
})

it('what was written meanwhile is not overwritten', () => {
  expect(continued('管子裂', { cursor: 3, typed: '焊后', word: '焊后开裂' })).toEqual({
    text: '管子裂焊后开裂',
    cursor: 7,
  })
})
