import { expect, it } from 'vitest'
import { openInProcessIndex } from '../../../src/adapters/search-index/in-process.ts'
import { aDocument, aQuery, unit } from '../../contracts/search-documents.ts'

const long = '甲 乙 丙 丁 戊 己 庚'
const documents = [
  aDocument('title', { title: '涂层', body: long }),
  aDocument('often', { title: '机床', body: `涂层 涂层 涂层 ${long}` }),
]

const scores = async (options: Parameters<typeof openInProcessIndex>[0]): Promise<readonly number[]> => {
  const index = openInProcessIndex(options)
  await index.put(documents)
  return (await index.retrieve(aQuery({ text: '涂层' }))).map(({ words }) => words)
}

it('scores by the k1, b and field weights it is opened with', async () => {
  const rarity = Math.log(1 + 0.5 / 2.5)
  const weights = { title: 5, keywords: 0, body: 1 }
  const [often, title] = await scores({ k1: 2, b: 0, fieldWeights: weights })
  expect(often).toBeCloseTo((rarity * 3 * 3) / (3 + 2), 9)
  expect(title).toBeCloseTo(rarity * 5, 9)
})

it('takes nothing of a put that holds a vector it must refuse', async () => {
  const index = openInProcessIndex()
  await index.put([aDocument('a', { vector: [1] })])
  for (const vector of [Float32Array.of(1, 2), Float32Array.of(Number.NaN, 0, 0, 0), new Float32Array(0)])
    await expect(index.put([aDocument('b', {}), { ...aDocument('c', {}), vector }])).rejects.toThrow(RangeError)
  expect(await index.count('result', {})).toBe(1)
})

it('names the document whose vector is wrong, and both lengths', async () => {
  const index = openInProcessIndex()
  await index.put([aDocument('a', { vector: [1] })])
  await expect(index.put([{ ...aDocument('c', {}), vector: unit([1]).subarray(1) }])).rejects.toThrow(
    'The vector of c has 3 dimensions; this index holds vectors of 4.',
  )
})
