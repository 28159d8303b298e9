import type { Viewer } from '../../domain/viewer.ts'
import { beginRun, endRun, isStopAsked } from '../../store/import-runs.ts'
import { Refused } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

/** Whose a run is: only its account may stop it. */
export const runOwner = ({ accountId }: Viewer): string => accountId ?? 'house'

/** Does the work as a run that can be stopped, where it was given an id. */
export const asRun = async <T>(
  { db, now }: Pick<HttpPorts, 'db' | 'now'>,
  { id, viewer }: { readonly id: string | undefined; readonly viewer: Viewer },
  work: (run: { readonly isStopped?: () => Promise<boolean> }) => Promise<T>,
): Promise<T> => {
  if (id === undefined) return work({})
  if (!(await beginRun(db, { id, accountId: runOwner(viewer), started: now() })))
    throw new Refused(409, '这个导入编号正在使用：请换一个。')
  try {
    return await work({ isStopped: () => isStopAsked(db, id) })
  } finally {
    await endRun(db, id)
  }
}
