import { expect, test } from 'vitest'
import { picksFrom, picksTo, toggled } from '../../src/web/controls/picks.ts'
import { rowsOf } from '../../src/web/rooms/compare/comparison.ts'
import { aMatch } from './support/answers.ts'
import { anIndicator } from './support/indicators.ts'

const rowsBy = (...matches: Parameters<typeof rowsOf>[0]) => new Map(rowsOf(matches).map((row) => [row.name, row]))

test('rows say of each what it says, nothing where it says nothing, and where they differ', () => {
  const one = aMatch('expert', '甲', {
    record: { organisation: '焊接所', region: '江苏省' },
    indicators: [anIndicator('met')],
  })
  const other = aMatch('expert', '乙', {
    record: { organisation: '材料所', region: '江苏省' },
    indicators: [anIndicator('unknown')],
  })
  const rows = rowsBy(one, other)
  expect(rows.get('organisation')).toMatchObject({ differs: true, cells: [{ text: '焊接所' }, { text: '材料所' }] })
  expect(rows.get('region')?.differs).toBe(false)
  expect(rows.get('耐温3000℃')).toMatchObject({
    group: 'indicators',
    differs: true,
    cells: [{ told: 'met' }, { told: 'unknown' }],
  })
  expect(rows.has('maturity')).toBe(false)
})

test('the points of a column add up to its score', () => {
  const rows = rowsOf([aMatch('expert', '甲')])
  const points = rows.flatMap(({ cells }) => cells[0]?.points ?? [])
  expect(points.reduce((sum, each) => sum + each, 0).toFixed(1)).toBe(rows[0]?.cells[0]?.text)
})

test('four are picked at most, each once, and the address says who', () => {
  const pick = ['expert:a', 'result:b', 'expert:a', 'need:n', 'expert:', 'result:c', 'expert:d', 'expert:e']
  const picks = picksFrom({ pick })
  expect(picksTo(picks)).toEqual({ pick: ['expert:a', 'result:b', 'result:c', 'expert:d'] })
  expect(toggled(picks, { kind: 'expert', id: 'z' })).toBe(picks)
  expect(picksTo(toggled(picks, { kind: 'result', id: 'b' }))).toEqual({ pick: ['expert:a', 'result:c', 'expert:d'] })
  expect(picksTo([])).toEqual({})
})
