import { keepPlaces, type Owner } from '../../../pipelines/ingest/owner.ts'
import type { RowsOrder } from '../../../pipelines/ingest/rows.ts'
import { beginNeeds } from '../../../pipelines/needs/begin.ts'
import { awaitSelection, submitResults, submitReturned } from '../../../pipelines/results/select-results.ts'
import type { Need } from '../../domain/need.ts'
import type { Result } from '../../domain/result.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { storeOf } from '../../store/libraries/records.ts'
import type { Spooled } from './spooled.ts'

interface Upload extends Pick<Spooled, 'kind' | 'review'> {
  readonly owner?: Owner
  /** Told the id of each result that had been returned, was changed, and is submitted again. */
  readonly onResubmitted?: (id: string) => unknown
}

/** What is done with the records of a file beside storing them: needs begin their way, results wait to be chosen. */
export const besideRows = (
  { kind, review, owner, onResubmitted }: Upload,
  by: Viewer,
  now: () => string,
): Pick<RowsOrder, 'onNew' | 'onChanged' | 'refine' | 'owner'> => {
  // The rows of such a file became needs.
  if (kind === 'need')
    return {
      onNew: (tx, records) =>
        beginNeeds(tx, records as readonly Need[], { deed: 'import', heardBy: null, by, at: now() }),
    }
  if (kind === 'organisation') return {}
  const kept = owner === undefined ? undefined : keepPlaces((tx, ids) => storeOf(kind).byIds(tx, ids))
  const own = { ...(owner && { owner }), ...(kept && { refine: kept }) }
  if (kind !== 'result') return own
  const onChanged: RowsOrder['onChanged'] = async (tx, records) => {
    const ids = await submitReturned(tx, records, { accountId: by.accountId, at: now() })
    for (const id of ids) onResubmitted?.(id)
  }
  if (review !== 'on') return { ...own, onChanged }
  return {
    ...own,
    onChanged,
    refine: async (tx, records) => awaitSelection(tx, ((await kept?.(tx, records)) ?? records) as readonly Result[]),
    onNew: (tx, records) => submitResults(tx, records as readonly Result[], { accountId: by.accountId, at: now() }),
  }
}
