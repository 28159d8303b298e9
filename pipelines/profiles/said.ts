import type { WeighedList } from '../../src/domain/profile-run.ts'
import type { Database } from '../../src/ports/database.ts'
import { floors } from '../../src/ranking/calibrate.ts'
import { type SaidByChance, type SaidRow, saidByChance, saidWith } from '../../src/store/feedback-by-grade.ts'

const most = 100

/** What people said of the matches of a list by the grade they were shown with, and the latest of one grade where one is asked for. */
export const saidOfList = async (
  list: WeighedList,
  grade: number | null | undefined,
  db: Database,
): Promise<{ readonly said: readonly SaidByChance[]; readonly rows: readonly SaidRow[] }> => ({
  said: await saidByChance(db, list, floors),
  rows: grade === undefined ? [] : await saidWith(db, { list, bounds: floors, grade }, most),
})
