import { describe, expect, it } from 'vitest'
import { readNeed } from '../../pipelines/read-need.ts'
import { langchainReader } from '../../src/adapters/reader/langchain.ts'
import { rulesReader } from '../../src/adapters/reader/rules.ts'
import { plainNeed } from '../contracts/reader.ts'
import { anOpenAiServer } from '../support/embedding-service.ts'
import { honestReader } from '../support/openai/honest-reader.ts'
import { readerOptions } from '../support/reading-service.ts'

/** `timeout`: milliseconds the model is waited for. */
const house = async (timeout = 30_000) => {
  const server = await anOpenAiServer({ chat: honestReader })
  return { server, readers: { rules: rulesReader(), model: langchainReader(readerOptions(server, { timeout })) } }
}
const open = { text: plainNeed, isSensitive: false }

describe('reading a need', () => {
  it('is done by the model where there is one', async () => {
    const { readers } = await house()
    expect(await readNeed(open, readers)).toMatchObject({ reader: 'model', degraded: [] })
    expect(await readNeed(open, { ...readers, model: null })).toMatchObject({ reader: 'rules', degraded: [] })
  })

  it.each([{ kind: 'hang' }, { kind: 'cut in stream' }, { kind: 'status', status: 401 }] as const)(
    'is done by rules when the model fails ($kind), and says so',
    async (fault) => {
      const { server, readers } = await house(500)
      server.fail(fault)
      const byRules = await readers.rules.read(plainNeed)
      expect(await readNeed(open, readers)).toEqual({
        reader: 'rules',
        degraded: ['reader'],
        reading: {
          ...byRules,
          indicators: expect.arrayContaining(byRules.indicators.map((each) => expect.objectContaining(each))),
        },
      })
    },
  )

  it('shows no model what must not leave the house', async () => {
    const { server, readers } = await house()
    expect(await readNeed({ ...open, isSensitive: true }, readers)).toMatchObject({ reader: 'rules', degraded: [] })
    expect(server.seen).toEqual([])
  })
})
