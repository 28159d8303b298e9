import { describe, expect, it } from 'vitest'
import { openAiCompatibleEmbedder } from '../../../src/adapters/embedder/openai-compatible.ts'
import { ModelApiFailure } from '../../../src/adapters/model-api/failure.ts'
import { anOpenAiServer, embedderOptions } from '../../support/embedding-service.ts'
import type { Fault, OpenAiServer } from '../../support/openai-server.ts'

const texts = Array.from({ length: 40 }, (_, i) => `第${i}段：铜铝接头钎焊`)
const inputsOf = ({ seen }: OpenAiServer): readonly (readonly string[])[] =>
  seen.map(({ raw }) => (JSON.parse(raw) as { input: string[] }).input)
const cosine = (a: Float32Array | null | undefined, b: Float32Array | null | undefined): number =>
  a!.reduce((sum, value, i) => sum + value * b![i]!, 0)
const failing = async (embedding: Promise<unknown>): Promise<ModelApiFailure> => {
  const error = await embedding.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ModelApiFailure)
  return error as ModelApiFailure
}

describe('the openai-compatible embedder', () => {
  it('sends texts in batches, and no empty ones', async () => {
    const server = await anOpenAiServer()
    await openAiCompatibleEmbedder(embedderOptions(server)).embed([...texts, '', ' '])
    expect(
      inputsOf(server)
        .map(({ length }) => length)
        .sort(),
    ).toEqual([16, 16, 8])
    expect(inputsOf(server).flat().sort()).toEqual([...texts].sort())
  })

  it('puts vectors where their index says, not where they stand', async () => {
    const server = await anOpenAiServer()
    const embedder = openAiCompatibleEmbedder(embedderOptions(server))
    const straight = await embedder.embed(texts)
    server.fail({ kind: 'shuffled' })
    const shuffled = await embedder.embed(texts)
    for (const [i, vector] of shuffled.entries()) expect(cosine(vector, straight[i])).toBeCloseTo(1, 5)
  })

  it.each<[string, Record<string, string>, number]>([
    ['seconds', { 'retry-after': '7' }, 7_125],
    ['an HTTP date', { 'retry-after': 'Sun, 01 Nov 2026 00:00:09 GMT' }, 9_125],
    ['nothing', {}, 375],
  ])('waits what a 429 asks for in %s', async (_, headers, expected) => {
    const server = await anOpenAiServer()
    const waited: number[] = []
    server.fail({ kind: 'status', status: 429, headers }, 1)
    const [vector] = await openAiCompatibleEmbedder(embedderOptions(server, {}, waited)).embed(['铜'])
    expect(vector).toHaveLength(64)
    expect(waited).toEqual([expected])
  })

  it('waits longer each time, and gives up at last', async () => {
    const server = await anOpenAiServer()
    const waited: number[] = []
    server.fail({ kind: 'status', status: 500 })
    const { message, isLasting } = await failing(
      openAiCompatibleEmbedder(embedderOptions(server, {}, waited)).embed(['铜']),
    )
    expect(message).toBe(`向量接口 ${server.baseUrl} 出错（HTTP 500）`)
    expect(isLasting).toBe(false)
    expect(waited).toEqual([375, 750, 1500])
  })

  it('does not wait for a server that asks for an hour', async () => {
    const server = await anOpenAiServer()
    server.fail({ kind: 'status', status: 429, headers: { 'retry-after': '3600' } })
    expect((await failing(openAiCompatibleEmbedder(embedderOptions(server)).embed(['铜']))).message).toMatch(/限流/)
    expect(server.seen).toHaveLength(1)
  })

  it.each<[Fault['kind'], RegExp]>([
    ['hang', /没有按时回答$/],
    ['cut', /连不上|没有按时回答/],
    ['fewer', /不完整：2 段文字只给出 1 个向量$/],
    ['not a number', /不是数/],
    ['not json', /不是 JSON|连不上/],
  ])('survives «%s» once, and says what is wrong when it stays', async (kind, line) => {
    const server = await anOpenAiServer()
    const embedder = openAiCompatibleEmbedder(embedderOptions(server, { timeout: 500 }))
    server.fail({ kind } as Fault, 1)
    expect(await embedder.embed(['铜铝', '发酵'])).toHaveLength(2)
    server.fail({ kind } as Fault)
    const { message, isLasting } = await failing(embedder.embed(['铜铝', '发酵']))
    expect(message).toMatch(line)
    expect(message).not.toContain('\n')
    expect(isLasting).toBe(false)
  })

  it.each<[string, Parameters<typeof embedderOptions>[1], RegExp]>([
    ['a wrong key', { apiKey: 'sk-wrong' }, /不接受密钥（HTTP 401），请检查环境变量 EMBEDDING_API_KEY$/],
    ['an unknown model', { model: 'no-such' }, /没有模型“no-such”，请检查环境变量 EMBEDDING_MODEL/],
    ['more dimensions than it has', { dimensions: 96 }, /给出 64 维的向量，而环境变量 EMBEDDING_DIMENSIONS 是 96/],
  ])('asks once and names %s in one line, without the key', async (_, options, line) => {
    const server = await anOpenAiServer()
    const { message, isLasting } = await failing(
      openAiCompatibleEmbedder(embedderOptions(server, options)).embed(['铜']),
    )
    expect(message).toMatch(line)
    expect(message).not.toMatch(/\n|sk-/)
    expect(isLasting).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it('names a server that is not there', async () => {
    const embedder = openAiCompatibleEmbedder(embedderOptions({ baseUrl: 'http://127.0.0.1:9/v1' }))
    expect((await failing(embedder.embed(['铜']))).message).toMatch(
      /^连不上向量接口 http:\/\/127\.0\.0\.1:9\/v1，请检查环境变量 EMBEDDING_BASE_URL 和网络$/,
    )
  })

  it('has a model shortened that can be, and says so of one that changes its dimensions', async () => {
    const server = await anOpenAiServer()
    const embedder = openAiCompatibleEmbedder(embedderOptions(server, { dimensions: 32 }))
    const vectors = await embedder.embed(texts)
    expect(vectors.every((vector) => vector?.length === 32)).toBe(true)
    server.fail({ kind: 'wrong dimensions' })
    expect((await failing(embedder.embed(['铜']))).message).toMatch(/给出 33 维.*是 32/)
  })

  it('halves what the server finds too long, and leaves what stands beside it whole', async () => {
    const server = await anOpenAiServer({ longest: 100 })
    const embedder = openAiCompatibleEmbedder(embedderOptions(server))
    const [long, short] = await embedder.embed(['铜铝接头'.repeat(80), '铜铝接头'])
    expect(long).toHaveLength(64)
    expect(cosine(short, (await embedder.embed(['铜铝接头']))[0])).toBeCloseTo(1, 5)
  })

  it('cuts a text at its tokens before it is sent', async () => {
    const server = await anOpenAiServer()
    await openAiCompatibleEmbedder(embedderOptions(server, { maxTokens: 30 })).embed([
      '铜'.repeat(50),
      'abc '.repeat(50),
    ])
    expect(inputsOf(server)[0]!.map(({ length }) => length)).toEqual([20, 90])
  })

  it('names spaces apart by model, dimensions and address, and tells no address', () => {
    const spaceOf = (options: Parameters<typeof embedderOptions>[1]): string =>
      openAiCompatibleEmbedder(embedderOptions({ baseUrl: 'http://a.example/v1' }, options)).space
    const spaces = [{}, { model: 'other' }, { dimensions: 32 }, { baseUrl: 'http://b.example/v1' }].map(spaceOf)
    expect(new Set(spaces).size).toBe(4)
    expect(spaces.join()).not.toContain('example')
    expect(spaceOf({ baseUrl: 'http://a.example/v1/' })).toBe(spaces[0])
  })
})
