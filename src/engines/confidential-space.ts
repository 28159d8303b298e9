import type { Space } from '../../pipelines/match/sense.ts'
import type { HouseSpace } from './house-space.ts'
import { type SpacePorts, segmenting } from './open-space.ts'
import { type OwnIndex, openOwnIndex } from './own-index.ts'

/** Where what must not leave the house is asked. */
export interface ConfidentialSpace {
  readonly open: () => Promise<Space>
  readonly close: () => Promise<void>
}

/**
 * The house's own space where its index is in the house. Where the index is another server's, one in this process: filled
 * when the first sensitive question is asked, brought in step with each, and never kept as a file.
 */
export const confidentialSpace = (
  house: HouseSpace,
  { db, knowledge }: Pick<SpacePorts, 'db' | 'knowledge'>,
): ConfidentialSpace => {
  let own: { readonly space: Space['embedder']; readonly opening: Promise<OwnIndex> } | null = null
  const close = async (): Promise<void> => (await own?.opening.catch(() => null))?.close()
  const inStep = async (embedder: Space['embedder']): Promise<OwnIndex> => {
    if (own?.space !== embedder) {
      await close()
      const opening = openOwnIndex({ db, embedder, ...segmenting(knowledge) }, null, { pace: 'gently' })
      own = { space: embedder, opening }
      opening.catch(() => {
        own = null
      })
    }
    const index = await own!.opening
    await index.follow()
    return index
  }
  return {
    open: async () => {
      const { inStep: kept, embedder } = house.current()
      if (!kept.index.isOutbound) return { index: kept.index, embedder }
      return { index: (await inStep(embedder)).index, embedder }
    },
    close,
  }
}
