import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexRecords } from '../../indexers/index-records.ts'
import { type CommonNeeds, commonNeeds, joinCommonNeeds } from '../../pipelines/common-needs.ts'
import { openInProcessIndex } from '../../src/adapters/search-index/in-process.ts'
import type { Need } from '../../src/domain/need.ts'
import { readKnowledge } from '../../src/engines/knowledge.ts'
import type { Database } from '../../src/ports/database.ts'
import { openView } from '../../src/ranking/common-needs/views.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { aNeed } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'

const { tokeniser, thesaurus } = readKnowledge()
const file = join(import.meta.dirname, '../../data/judgments/common-needs/tuning/needs.jsonl')
const written = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => aNeed(JSON.parse(line) as Partial<Need>))

/** Linings of ball mills, asked for by a mine and by a foundry. */
const [mine, foundry] = ['c-n-060', 'c-n-061'] as const
/** Residual film in cotton fields, asked for twice by one farm. */
const [film, filmAgain] = ['c-n-089', 'c-n-090'] as const

const openLibrary = async (db: Database, needs: readonly Need[]) => {
  const ports = { db, index: openInProcessIndex(), embedder: null, tokeniser, thesaurus }
  const write = async (more: readonly Need[]): Promise<void> => {
    await needStore.put(db, more)
    await indexRecords(
      'need',
      more.map(({ id }) => id),
      ports,
    )
  }
  await write(needs)
  return { ports, write }
}

const without = (id: string): readonly Need[] => written.filter((need) => need.id !== id)
const changed = (id: string, own: Partial<Need>): readonly Need[] =>
  written.map((need) => (need.id === id ? { ...need, ...own } : need))
const idsOf = ({ found }: CommonNeeds) => found.map(({ members }) => members.map(({ need }) => need.id))

describe('common needs of a library', () => {
  const test = openTestDatabase()

  it('are found though written in other words, the strongest first', async () => {
    const { ports } = await openLibrary(test.db, written)
    const { found, ...common } = await commonNeeds(ports)
    expect(idsOf({ found, ...common })).toContainEqual([mine, foundry])
    expect(found.map(({ strength }) => strength)).toEqual(found.map(({ strength }) => strength).sort((a, b) => b - a))
    for (const { strength } of found) expect(strength).toBeGreaterThan(0.4)
  })

  it('carry what their needs share, quoted letter by letter', async () => {
    const { ports } = await openLibrary(test.db, written)
    const { found } = await commonNeeds(ports)
    const linings = found.find(({ members }) => members[0]!.need.id === mine)!
    expect(linings.shared.map(({ word }) => word)).toContain('衬板')
    for (const { need, quotes } of found.flatMap(({ members }) => members)) {
      const texts: Readonly<Record<string, string>> = {
        title: need.title,
        keywords: need.keywords.join('、'),
        description: need.description,
      }
      expect(quotes.length).toBeGreaterThan(0)
      for (const { field, start, end, text } of quotes) expect(texts[field]!.slice(start, end)).toBe(text)
    }
  })

  it('are never of one firm, however alike', async () => {
    const { ports, write } = await openLibrary(test.db, written)
    expect(idsOf(await commonNeeds(ports)).flat()).not.toContain(film)
    await write(changed(filmAgain, { organisation: '奎屯另一家棉业有限公司' }))
    expect(idsOf(await commonNeeds(ports))).toContainEqual([film, filmAgain])
  })

  it('leave out what is not yet asked, taken back or solved', async () => {
    const { ports, write } = await openLibrary(test.db, written)
    for (const state of ['draft', 'withdrawn', 'solved'] as const) {
      await write(changed(foundry, { state }))
      expect(idsOf(await commonNeeds(ports)).flat()).not.toContain(mine)
    }
  })

  it('are the same twice, and say when they had to do without meaning', async () => {
    const { ports } = await openLibrary(test.db, written)
    const [once, twice] = [await commonNeeds(ports), await commonNeeds(ports)]
    expect(twice.found).toEqual(once.found)
    expect(once.degraded).toEqual(['meaning'])
  })

  it('show before consent nothing but numbers, codes of industries and labels of the thesaurus', async () => {
    const { ports } = await openLibrary(test.db, written)
    const { found } = await commonNeeds(ports)
    const labels = new Set(thesaurus.concepts.map(({ prefLabel }) => prefLabel))
    const industries = new Set(written.map(({ industry }) => industry))
    const views = found.map((common) => openView(common)!)
    expect(views.flatMap(({ words }) => words).length).toBeGreaterThanOrEqual(5)
    for (const { firms, strength, industries: codes, words, ...rest } of views) {
      expect(rest).toEqual({})
      expect([typeof firms, typeof strength]).toEqual(['number', 'number'])
      expect(codes.filter((code) => !industries.has(code))).toEqual([])
      expect(words.filter((word) => !labels.has(word))).toEqual([])
    }
  })
})

describe('a newcomer', () => {
  const test = openTestDatabase()

  it('makes the common need that comparing everything anew would find', async () => {
    const { ports, write } = await openLibrary(test.db, without(foundry))
    const before = await commonNeeds(ports)
    expect(idsOf(before).flat()).not.toContain(mine)
    await write(written.filter(({ id }) => id === foundry))
    const joined = await joinCommonNeeds(foundry, before, ports)
    expect(joined!.members.map(({ need }) => need.id)).toEqual([mine, foundry])
    expect(joined!.shared.map(({ word }) => word)).toContain('衬板')
  })

  it('that was in a common need before is found in it again', async () => {
    const { ports } = await openLibrary(test.db, written)
    const common = await commonNeeds(ports)
    for (const ids of idsOf(common)) {
      const joined = await joinCommonNeeds(ids.at(-1)!, common, ports)
      expect(joined!.members.map(({ need }) => need.id)).toEqual(ids)
    }
  })

  it('that nobody shares joins nothing, and neither does one that is closed or gone', async () => {
    const { ports, write } = await openLibrary(test.db, written)
    const common = await commonNeeds(ports)
    expect(await joinCommonNeeds('c-n-087', common, ports)).toBeNull()
    expect(await joinCommonNeeds('no such need', common, ports)).toBeNull()
    await write(changed(foundry, { state: 'withdrawn' }))
    expect(await joinCommonNeeds(foundry, common, ports)).toBeNull()
  })
})
