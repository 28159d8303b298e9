import type { RowsOrder } from '../../../pipelines/ingest/rows.ts'
import { beginNeeds } from '../../../pipelines/needs/begin.ts'
import { awaitSelection, submitResults } from '../../../pipelines/results/select-results.ts'
import type { Need } from '../../domain/need.ts'
import type { Result } from '../../domain/result.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Spooled } from './spooled.ts'

type Upload = Pick<Spooled, 'kind' | 'review'>

/** What is done with the records of a file beside storing them: needs begin their way, results wait to be chosen. */
export const besideRows = (
  { kind, review }: Upload,
  by: Viewer,
  now: () => string,
): Pick<RowsOrder, 'onNew' | 'refine'> => {
  // The rows of such a file became needs.
  if (kind === 'need')
    return {
      onNew: (tx, records) =>
        beginNeeds(tx, records as readonly Need[], { deed: 'import', heardBy: null, by, at: now() }),
    }
  if (kind !== 'result' || review !== 'on') return {}
  return {
    refine: (tx, records) => awaitSelection(tx, records as readonly Result[]),
    onNew: (tx, records) => submitResults(tx, records as readonly Result[], { accountId: by.accountId, at: now() }),
  }
}
