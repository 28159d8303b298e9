import { expect, it } from 'vitest'
import { circuitBreaker } from '../../../src/adapters/embedder/circuit-breaker.ts'
import { openAiCompatibleEmbedder } from '../../../src/adapters/embedder/openai-compatible.ts'
import { anOpenAiServer, embedderOptions } from '../../support/embedding-service.ts'

const broken = { kind: 'status', status: 503 } as const

const guarded = async () => {
  const server = await anOpenAiServer()
  const told: string[] = []
  const pauses: number[] = []
  const turns: (() => void)[] = []
  const breaker = circuitBreaker(openAiCompatibleEmbedder(embedderOptions(server, { attempts: 1 })), {
    failures: 2,
    firstPause: 1_000,
    longestPause: 3_000,
    wait: (pause) => {
      pauses.push(pause)
      return new Promise((resolve) => turns.push(resolve))
    },
    onOpen: ({ message }) => told.push(message),
    onClose: () => told.push('closed'),
  })
  const ask = (): Promise<boolean> =>
    breaker.embedder.embed(['铜']).then(
      () => true,
      () => false,
    )
  /** Lets the time of one pause go by. */
  const probe = async (): Promise<void> => {
    const before = server.seen.length
    turns.shift()!()
    await expect.poll(() => server.seen.length > before && (turns.length > 0 || breaker.openedBy() === null)).toBe(true)
  }
  return { server, told, pauses, breaker, ask, probe }
}

it('gives up after failures in a row, and then asks nothing', async () => {
  const { server, told, ask } = await guarded()
  server.fail(broken, 1)
  expect([await ask(), await ask()]).toEqual([false, true])
  server.fail(broken)
  expect([await ask(), await ask(), await ask()]).toEqual([false, false, false])
  expect(server.seen).toHaveLength(4)
  expect(told).toEqual([`向量接口 ${server.baseUrl} 出错（HTTP 503）`])
})

it('gives up at once where asking again brings nothing', async () => {
  const { server, breaker, ask } = await guarded()
  server.fail({ kind: 'wrong dimensions' })
  await ask()
  expect(breaker.openedBy()?.message).toMatch(/65 维/)
})

it('finds out by itself that the server is back, asking with no text of anybody', async () => {
  const { server, told, pauses, ask, probe } = await guarded()
  server.fail(broken)
  await ask()
  await ask()
  await probe()
  await probe()
  await probe()
  server.mend()
  await probe()
  expect(pauses).toEqual([1_000, 2_000, 3_000, 3_000])
  expect(told.at(-1)).toBe('closed')
  expect(await ask()).toBe(true)
  expect(server.seen.slice(2, 6).every(({ raw }) => raw.includes('"材料"') && !raw.includes('铜'))).toBe(true)
})
