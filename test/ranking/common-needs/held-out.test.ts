import { describe, expect, it } from 'vitest'
import { commonNeeds } from '../../../pipelines/common-needs.ts'
import { commonPairs, openLibrary, readVerdicts } from './judged.ts'
import { scoreOf } from './score.ts'

describe('needs that no number was fitted on', () => {
  it('are called common rightly nine times in ten, and one in three of the common pairs are found', async () => {
    const library = await openLibrary('held-out')
    const { found, degraded } = await commonNeeds({ ...library, thesaurus: library.knowledge.thesaurus })
    await library.close()
    const clusters = found.map(({ members }) => members.map(({ need }) => need.id))
    const { precision, recall } = scoreOf(clusters, readVerdicts('held-out'), commonPairs('held-out'))
    expect(degraded).toEqual([])
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(1 / 3)
  }, 300_000)
})
