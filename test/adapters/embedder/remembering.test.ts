import { expect, it } from 'vitest'
import { remembering } from '../../../src/adapters/embedder/remembering.ts'

const counting = (capacity: number) => {
  const asked: string[] = []
  const embedder = {
    space: 'counted',
    dimensions: 1,
    isOutbound: true,
    embed: async (texts: readonly string[]) => {
      asked.push(...texts)
      return texts.map((text) => (text === '' ? null : Float32Array.of(text.length)))
    },
  }
  return { asked, embed: remembering(embedder, capacity).embed }
}

it('asks for each text once, those without a vector included', async () => {
  const { asked, embed } = counting(10)
  expect(await embed(['ab', '', 'ab', 'c'])).toEqual([[2], null, [2], [1]].map((v) => v && Float32Array.from(v)))
  expect(await embed(['c', '', 'ab'])).toEqual([[1], null, [2]].map((v) => v && Float32Array.from(v)))
  expect(asked).toEqual(['ab', '', 'c'])
})

it('forgets what was not asked for the longest', async () => {
  const { asked, embed } = counting(2)
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) await embed([text])
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})
