import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../../src/domain/failure.ts'

/** The files of a labelled collection; a list may be empty but for needs and qrels. */
export interface Collection {
  readonly organisations: readonly string[]
  readonly needs: readonly string[]
  readonly results: readonly string[]
  readonly experts: readonly string[]
  /** Need -> record -> grade 0..3. */
  readonly qrels: Qrels
}

export type Qrels = ReadonlyMap<string, ReadonlyMap<string, number>>

const usual = {
  organisations: 'organisations.jsonl',
  needs: 'needs.jsonl',
  results: 'results.jsonl',
  experts: 'experts.jsonl',
  qrels: 'qrels.tsv',
}

/** Opens a folder; `collection.json` in it may say where the files lie instead (paths or patterns from the folder). */
export const openCollection = (folder: string): Collection => {
  if (!existsSync(folder)) throw new ExpectedFailure(`没有文件夹 ${folder}`, 2)
  const named = join(folder, 'collection.json')
  const places: Record<keyof typeof usual, string> = {
    ...usual,
    ...(existsSync(named) ? JSON.parse(readFileSync(named, 'utf8')) : {}),
  }
  const filesOf = (part: keyof typeof usual): readonly string[] => globSync(join(folder, places[part])).sort()
  for (const part of ['needs', 'qrels'] as const) {
    if (filesOf(part).length === 0)
      throw new ExpectedFailure(
        `${folder} 中没有 ${places[part]}；评测集需要 needs.jsonl、results.jsonl 或 experts.jsonl，以及 qrels.tsv`,
        2,
      )
  }
  return {
    organisations: filesOf('organisations'),
    needs: filesOf('needs'),
    results: filesOf('results'),
    experts: filesOf('experts'),
    qrels: readQrels(filesOf('qrels')),
  }
}

/** TREC judgments: need, 0, record, grade, separated by white space. */
const readQrels = (files: readonly string[]): Qrels => {
  const qrels = new Map<string, Map<string, number>>()
  for (const file of files) {
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, i) => {
        if (line.trim() === '') return
        const [need, , record, grade] = line.trim().split(/\s+/)
        if (need === undefined || record === undefined || !/^\d+$/.test(grade ?? '')) {
          throw new ExpectedFailure(`${file} 第 ${i + 1} 行不是“需求 0 记录 等级”：${line.slice(0, 80)}`, 2)
        }
        const judged = qrels.get(need) ?? new Map<string, number>()
        qrels.set(need, judged.set(record, Number(grade)))
      })
  }
  return qrels
}
