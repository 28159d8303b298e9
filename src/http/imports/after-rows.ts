import { keepPlaces, type Owner } from '../../../pipelines/ingest/owner.ts'
import type { RowsOrder } from '../../../pipelines/ingest/rows.ts'
import { beginNeeds } from '../../../pipelines/needs/begin.ts'
import { awaitSelection, submitResults } from '../../../pipelines/results/select-results.ts'
import type { Need } from '../../domain/need.ts'
import type { Result } from '../../domain/result.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { storeOf } from '../../store/libraries/records.ts'
import type { Spooled } from './spooled.ts'

type Upload = Pick<Spooled, 'kind' | 'review'> & { readonly owner?: Owner }

/** What is done with the records of a file beside storing them: needs begin their way, results wait to be chosen. */
export const besideRows = (
  { kind, review, owner }: Upload,
  by: Viewer,
  now: () => string,
): Pick<RowsOrder, 'onNew' | 'refine' | 'owner'> => {
  // The rows of such a file became needs.
  if (kind === 'need')
    return {
      onNew: (tx, records) =>
        beginNeeds(tx, records as readonly Need[], { deed: 'import', heardBy: null, by, at: now() }),
    }
  if (kind === 'organisation') return {}
  const kept = owner === undefined ? undefined : keepPlaces((tx, ids) => storeOf(kind).byIds(tx, ids))
  const own = { ...(owner && { owner }), ...(kept && { refine: kept }) }
  if (kind !== 'result' || review !== 'on') return own
  return {
    ...own,
    refine: async (tx, records) => awaitSelection(tx, ((await kept?.(tx, records)) ?? records) as readonly Result[]),
    onNew: (tx, records) => submitResults(tx, records as readonly Result[], { accountId: by.accountId, at: now() }),
  }
}
