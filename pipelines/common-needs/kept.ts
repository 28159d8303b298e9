import { lastChange } from '../../src/store/indexing/index-changes.ts'
import { type CommonNeeds, type CommonNeedsPorts, commonNeeds } from '../common-needs.ts'

/** The common needs of a library, found anew only after something was written. */
export const keptCommonNeeds = (openPorts: () => CommonNeedsPorts): (() => Promise<CommonNeeds>) => {
  let kept: { readonly at: number; readonly common: Promise<CommonNeeds> } | null = null
  return async () => {
    const ports = openPorts()
    const at = await lastChange(ports.db)
    if (kept === null || kept.at !== at) {
      const common = commonNeeds(ports)
      kept = { at, common }
      common.catch(() => {
        kept = null
      })
    }
    return kept.common
  }
}
