import { beforeEach, describe, expect, it } from 'vitest'
import { type AnswerPorts, answer, type MatchQuestion } from '../../pipelines/answer.ts'
import { openAiCompatibleEmbedder } from '../../src/adapters/embedder/openai-compatible.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { anOpenAiServer, embedderOptions } from '../support/embedding-service.ts'
import { aNeed, aResult } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { fillLibraries, openHouse } from './small-house.ts'

const secret = { title: '夜光涂层老化', description: '舰用夜光涂层在盐雾里三个月就不亮了。', keywords: [] }
const asking = (asked: MatchQuestion['asked']): MatchQuestion => ({
  asked,
  kind: 'result',
  filters: {},
  circles: null,
  limit: 20,
})

describe('an embedder outside of the house', () => {
  const database = openTestDatabase()
  beforeEach(() => fillLibraries(database.db))

  /** A house that asks a server, with its own embedder to stand in. */
  const houses = async () => {
    const server = await anOpenAiServer()
    const outside = openAiCompatibleEmbedder(embedderOptions(server, { attempts: 1 }))
    const house = await openHouse({ db: database.db, embedder: outside })
    const own = conceptEmbedder()
    const { index, follow } = await openHouse({ db: database.db, embedder: own })
    const standIn = { index, embedder: own }
    return { server, house: { ...house, standIn }, own, followBoth: () => Promise.all([house.follow(), follow()]) }
  }
  const meanings = async (question: MatchQuestion, house: AnswerPorts) => {
    const { matches, degraded } = (await answer(question, house))!
    const values = matches.map(({ id, reasons }) => [
      id,
      reasons.find(({ signal }) => signal === 'meaning')?.value ?? null,
    ])
    return { degraded, values: new Map(values as [string, number | null][]) }
  }

  it('is stood in for while it is away, in the space of the house, and the answer says so', async () => {
    const { server, house } = await houses()
    const question = asking({ text: '零件生锈' })
    const before = await meanings(question, house)
    expect(before.degraded).toEqual([])
    server.fail({ kind: 'status', status: 500 })
    const meanwhile = await meanings(question, house)
    expect(meanwhile.degraded).toEqual(['embedder'])
    const { degraded, values } = await meanings(question, { ...house, ...house.standIn })
    expect(degraded).toEqual([])
    expect(meanwhile.values).toEqual(values)
    server.mend()
    expect(await meanings(question, house)).toEqual(before)
  })

  it('is stood in for by words where the house has no embedder either', async () => {
    const { server, house } = await houses()
    server.fail({ kind: 'hang' })
    const alone = { ...house, standIn: null }
    expect((await meanings(asking({ text: '零件生锈' }), alone)).degraded).toEqual(['meaning'])
  })

  it('never gets a word of what is sensitive, stored or asked', async () => {
    const { server, house, own, followBoth } = await houses()
    await needStore.put(database.db, [aNeed({ id: 'secret', ...secret, sensitive: true })])
    await resultStore.put(database.db, [
      aResult({ id: 'hidden', title: '夜光粉配方', description: '铕掺杂比例。', keywords: [], sensitive: true }),
    ])
    await followBoth()
    await answer(asking({ kind: 'need', id: 'secret' }), house)
    await answer({ ...asking({ kind: 'result', id: 'hidden' }), kind: 'need' }, house)
    await answer(asking({ text: '夜光涂层怎么防老化', isSensitive: true }), house)
    expect(own.embedded.join()).toContain('夜光涂层')
    expect(server.seen.length).toBeGreaterThan(0)
    expect(server.seen.filter(({ raw }) => /夜光|舰|铕/.test(raw))).toEqual([])
  })

  it('matches what is sensitive in the space of the house, and calls nothing degraded', async () => {
    const { house, followBoth } = await houses()
    const rusty = { title: '零件生锈', description: '', keywords: [] }
    await needStore.put(database.db, [aNeed({ id: 'secret', ...rusty, sensitive: true })])
    await followBoth()
    const asked = await meanings(asking({ kind: 'need', id: 'secret' }), house)
    const within = await meanings(asking({ kind: 'need', id: 'secret' }), { ...house, ...house.standIn })
    expect(asked).toEqual({ degraded: [], values: within.values })
    expect([...asked.values.values()].some((value) => value !== null)).toBe(true)
  })

  it('forgets what it knew of a record that became sensitive', async () => {
    const { house } = await houses()
    const vectorsOf = () => database.db.selectFrom('vectors').select('space').where('owner', '=', 'later').execute()
    await needStore.put(database.db, [aNeed({ id: 'later', ...secret })])
    await house.follow()
    expect(await vectorsOf()).toEqual([{ space: house.embedder!.space }])
    await needStore.put(database.db, [aNeed({ id: 'later', ...secret, sensitive: true })])
    await house.follow()
    expect(await vectorsOf()).toEqual([])
  })

  it('is sent a text once, whichever records have it', async () => {
    const { server, house } = await houses()
    await needStore.put(database.db, [aNeed({ id: 'first', ...secret })])
    await house.follow()
    const sent = server.seen.length
    await needStore.put(database.db, [aNeed({ id: 'second', ...secret })])
    await house.follow()
    expect(server.seen).toHaveLength(sent)
    expect((await meanings({ ...asking({ text: '夜光' }), kind: 'need' }, house)).values.get('second')).not.toBeNull()
  })
})
