import { lastChange } from '../../src/store/indexing/index-changes.ts'
import { type CommonNeeds, type CommonNeedsPorts, commonNeeds } from '../common-needs.ts'

/** The common needs of a library, found anew only after something was written, or the thesaurus changed. */
export const keptCommonNeeds = (openPorts: () => CommonNeedsPorts): (() => Promise<CommonNeeds>) => {
  let kept: Kept | null = null
  return async () => {
    const ports = openPorts()
    const at = await lastChange(ports.db)
    const { thesaurus } = ports
    if (kept === null || kept.at !== at || kept.thesaurus !== thesaurus) {
      const common = commonNeeds(ports)
      kept = { at, thesaurus, common }
      common.catch(() => {
        kept = null
      })
    }
    return kept.common
  }
}

type Kept = Pick<CommonNeedsPorts, 'thesaurus'> & { readonly at: number; readonly common: Promise<CommonNeeds> }
