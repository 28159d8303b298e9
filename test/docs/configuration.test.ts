import { describe, expect, it } from 'vitest'
import { exampleEnvironment } from '../../src/config.ts'
import { textOf } from '../support/source-tree.ts'
import { rowsOf, twins } from './pages.ts'

const variables = [...exampleEnvironment().matchAll(/^# (.*)\n# (\w+)=(.*)$/gm)].map(([, meaning, name, fallback]) => ({
  meaning: meaning!,
  name: name!,
  fallback: fallback!,
}))

describe('configuration', () => {
  it('in .env.example is what src/config.ts prints', () => {
    expect(textOf('.env.example')).toBe(exampleEnvironment())
  })

  it.each(twins)('in the table of %s is every variable with its default, and no other', (page) => {
    const rows = rowsOf(page).filter(([name]) => /^`[A-Z_]+`$/.test(name ?? ''))
    expect(rows.map(([name, fallback]) => [name, fallback])).toEqual(
      variables.map(({ name, fallback }) => [`\`${name}\``, fallback === '' ? '' : `\`${fallback}\``]),
    )
  })

  it('in the English table means what src/config.ts says', () => {
    const meanings = new Map(rowsOf('README.md').map(([name, , meaning]) => [name, meaning]))
    const told = variables.map(({ name, meaning }) => [meanings.get(`\`${name}\``), meaning] as const)
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter(([written, meaning]) => written === undefined || !meaning.startsWith(written))).toEqual([])
  })
})
