import { describe, expect, it } from 'vitest'
import type { AuditAnchor, AuditRow } from '../../src/domain/audit.ts'
import { beginning, chained, faultOf } from '../../src/store/audit/audit-chain.ts'
import { fc } from '../support/fast-check.ts'

const rowsOf = (count: number): readonly AuditRow[] => {
  const rows: AuditRow[] = []
  for (let at = 0; at < count; at += 1) rows.push(chained(rows.at(-1) ?? beginning, entry(at)))
  return rows
}

const entry = (at: number) => ({
  at: new Date(1_780_000_000_000 + at).toISOString(),
  accountId: at % 3 === 0 ? null : `account-${at % 5}`,
  role: 'park' as const,
  organisationId: 'park',
  action: 'replace need' as const,
  kind: 'need',
  recordIds: [`need-${at}`],
  fields: ['title', 'state'],
})

const chain = rowsOf(40)
const anchor: AuditAnchor = chain.at(-1)!

const edits: Readonly<Record<string, (rows: readonly AuditRow[], at: number, other: number) => readonly AuditRow[]>> = {
  remove: (rows, at) => rows.toSpliced(at, 1),
  repeat: (rows, at) => rows.toSpliced(at, 0, rows[at]!),
  swap: (rows, at, other) => rows.with(at, rows[other]!).with(other, rows[at]!),
  truncate: (rows, at) => rows.slice(0, at),
  insert: (rows, at, other) => rows.toSpliced(at, 0, chained(rows[at - 1] ?? beginning, entry(other + 1000))),
  'write anew from there': (rows, at) => {
    const anew = [...rows.slice(0, at)]
    for (const row of rows.slice(at)) anew.push(chained(anew.at(-1) ?? beginning, { ...row, accountId: 'another' }))
    return anew
  },
}

const flipped = (text: string, at: number): string => {
  const place = at % text.length
  return text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1)
}

const flip = (row: AuditRow, field: keyof AuditRow, at: number): AuditRow => {
  const value = row[field]
  if (value === null) return { ...row, [field]: 'x' }
  if (Array.isArray(value)) return { ...row, [field]: at % 2 ? [] : [flipped(value.join(), at)] }
  return { ...row, [field]: typeof value === 'number' ? value ^ (1 << (at % 20)) : flipped(String(value), at) }
}

describe('the chain of the audit log', () => {
  const place = fc.nat(chain.length - 1)

  it('is whole when nobody touched it, and longer than its anchor or as long', () => {
    expect(faultOf(chain, null)).toBeNull()
    expect(faultOf(chain, anchor)).toBeNull()
    expect(faultOf(chain, chain[10]!)).toBeNull()
    expect(faultOf([], null)).toBeNull()
  })

  it('shows each of 8,000 rows of which one letter or number was changed, and names it', () => {
    const field = fc.constantFrom(...(Object.keys(anchor) as (keyof AuditRow)[]))
    const change = fc.property(place, field, fc.nat(), (at, name, where) => {
      expect(faultOf(chain.with(at, flip(chain[at]!, name, where)), anchor)?.sequence).toBe(at + 1)
    })
    fc.assert(change, { numRuns: 8000, seed: 27 })
  })

  it('shows each of 8,000 rows removed, repeated, moved, put in, cut off or written anew', () => {
    const edit = fc.constantFrom(...Object.keys(edits))
    const change = fc.property(edit, place, place, (name, at, other) => {
      fc.pre(name !== 'swap' || at !== other)
      expect(faultOf(edits[name]!(chain, at, other), anchor)).not.toBeNull()
    })
    fc.assert(change, { numRuns: 8000, seed: 27 })
  })
})
