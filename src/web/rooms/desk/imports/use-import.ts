import { type Ref, ref, shallowRef } from 'vue'
import {
  type ImportAnswer,
  type ImportOrder,
  importFile,
  type RowsRead,
  runOf,
  stopImport,
} from '../../../api/imports.ts'
import type { Problem } from '../../../api/problem.ts'

/** An import on its way: how far the file is, how far the reading is, and what came of it. */
export interface ImportState {
  readonly busy: Readonly<Ref<boolean>>
  readonly sent: Readonly<Ref<number>>
  readonly read: Readonly<Ref<RowsRead | null>>
  readonly stopping: Readonly<Ref<boolean>>
  readonly report: Ref<ImportAnswer | null>
  readonly problem: Ref<Problem | null>
  readonly send: (order: ImportOrder) => Promise<void>
  readonly stop: () => Promise<void>
}

/** One import at a time. */
export const useImport = (): ImportState => {
  const [busy, stopping, sent] = [ref(false), ref(false), ref(0)]
  const read = shallowRef<RowsRead | null>(null)
  const report = shallowRef<ImportAnswer | null>(null)
  const problem = shallowRef<Problem | null>(null)
  let run = ''
  const begin = (order: ImportOrder): void => {
    run = runOf(order)
    busy.value = true
    stopping.value = false
    sent.value = 0
    for (const each of [read, report, problem]) each.value = null
  }
  const send = async (order: ImportOrder): Promise<void> => {
    begin(order)
    const told = (rows: RowsRead): void => {
      read.value = rows
    }
    const share = (gone: number): void => {
      sent.value = gone
    }
    const outcome = await importFile(order, run, { sent: share, told })
    busy.value = false
    if ('answer' in outcome) report.value = outcome.answer
    else problem.value = outcome.problem
  }
  const stop = async (): Promise<void> => {
    stopping.value = true
    // It may be over already; what came of it is told all the same.
    await stopImport(run)
  }
  return { busy, stopping, sent, read, report, problem, send, stop }
}
