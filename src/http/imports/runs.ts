import { setTimeout as delay } from 'node:timers/promises'
import type { Viewer } from '../../domain/viewer.ts'
import { beginRun, endRun, isStopAsked, ownerOf } from '../../store/import-runs.ts'
import { Refused } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

/** Whose a run is: only its account may stop it. */
export const runOwner = ({ accountId }: Viewer): string => accountId ?? 'house'

/** Milliseconds between two looks at a run that is waited for, and until it is taken for killed: the rows go in once all the same. */
const [pause, longest] = [500, 20_000]

/** Does the work as a run that can be stopped, where it was given an id. */
export const asRun = async <T>(
  { db, now }: Pick<HttpPorts, 'db' | 'now'>,
  { id, viewer }: { readonly id: string | undefined; readonly viewer: Viewer },
  work: (run: { readonly isStopped?: () => Promise<boolean> }) => Promise<T>,
): Promise<T> => {
  if (id === undefined) return work({})
  const run = { id, accountId: runOwner(viewer) }
  // Sent again while the first is still at it: what that one comes to is waited for, unless it was killed.
  for (let waited = 0; !(await beginRun(db, { ...run, started: now() })) && waited < longest; waited += pause) {
    if (((await ownerOf(db, id)) ?? run.accountId) !== run.accountId)
      throw new Refused(409, '这个导入编号正在使用：请换一个。')
    await delay(pause)
  }
  try {
    return await work({ isStopped: () => isStopAsked(db, id) })
  } finally {
    await endRun(db, id)
  }
}
