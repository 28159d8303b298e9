import { expect, test } from 'vitest'
import type { Verdict } from '../../src/web/api/types.ts'
import { rowsOf, tallyOf, toldOf } from '../../src/web/matches/indicator-rows.ts'
import { anIndicator } from './support/indicators.ts'

const verdicts = (...each: readonly Verdict[]) => each.map((verdict, place) => anIndicator(verdict, { start: place }))

test('a miss stands first and is never folded, whatever place it has in the question', () => {
  const { first } = rowsOf(verdicts('met', 'met', 'met', 'not comparable', 'not met'))
  expect(first.map(({ verdict }) => verdict)).toEqual(['not met', 'met', 'met'])
})

test('what is not stated is folded even where there is room, and nothing is lost on opening', () => {
  const { all, first } = rowsOf(verdicts('unknown', 'met', 'unknown'))
  expect(first.map(({ verdict }) => verdict)).toEqual(['met'])
  expect(all.map(({ verdict, indicator }) => [verdict, indicator.start])).toEqual([
    ['met', 1],
    ['unknown', 0],
    ['unknown', 2],
  ])
})

test('an offer that does not decide is not called silence', () => {
  const [silent] = verdicts('unknown')
  const offered = anIndicator('met').offered
  expect([toldOf(silent!), toldOf({ ...silent!, offered })]).toEqual(['unknown', 'unsettled'])
})

test('each verdict is counted once, those that nobody gave are not named', () => {
  expect(tallyOf(verdicts('met', 'unknown', 'not met', 'met'))).toEqual([
    ['not met', 1],
    ['met', 2],
    ['unknown', 1],
  ])
})
