import { describe, expect, it } from 'vitest'
import { textOf } from '../support/source-tree.ts'
import { pages } from './pages.ts'

const decisions = pages.filter((page) => page.startsWith('docs/decisions/'))

describe('decisions', () => {
  it('have a number each', () => {
    const numbers = decisions.map((page) => Number(/\/(\d{4})-[a-z0-9-]+\.md$/.exec(page)?.[1]))
    expect(numbers.every((number) => number > 0)).toBe(true)
    expect(new Set(numbers).size).toBe(decisions.length)
  })

  it.each(decisions)('%s asks, answers, says what was refused, and is short', (page) => {
    const text = textOf(page)
    expect(text).toMatch(new RegExp(`^# ${/\d{4}/.exec(page)![0]} \\S`))
    for (const part of ['**Question.**', '**Answer.**', '**Refused.**']) expect(text).toContain(part)
    expect(text.split('\n').length).toBeLessThanOrEqual(45)
  })
})
