import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { byteOrderMark, csvLine } from '../csv-line.ts'
import { type Column, type Problem, type Row, setAsideColumns, textOf } from './table.ts'

/** Rows that did not go in, on their way to a file in which they can be mended and sent again. */
export interface SetAside {
  add(row: Row, problems: readonly Problem[]): Promise<void>
  /** Where the file is; `null` when no row was set aside. */
  close(): Promise<string | null>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

/** Where it may go: beside the file, else into a folder of ours. */
export interface SetAsidePlace {
  readonly path: string
  /** As its owner knows it. */
  readonly name: string
  readonly dataDir?: string
}

const targets = ({ path, name, dataDir }: SetAsidePlace): readonly string[] => {
  const file = `${name}.set-aside.csv`
  return [join(dirname(path), file), ...(dataDir === undefined ? [] : [join(dataDir, 'set-aside', basename(file))])]
}

const tryOpen = async (target: string): Promise<FileHandle | null> => {
  try {
    if ((await stat(target).catch(() => null))?.isDirectory()) return null
    await mkdir(dirname(target), { recursive: true })
    return await open(`${target}.part`, 'w')
  } catch {
    return null
  }
}

const openFirst = async (place: SetAsidePlace): Promise<{ readonly target: string; readonly file: FileHandle }> => {
  for (const target of targets(place)) {
    const file = await tryOpen(target)
    if (file !== null) return { target, file }
  }
  throw new ExpectedFailure(`有几行需要修改，但写不了搁置文件：${targets(place).join(' 和 ')} 都不可写`)
}

/** For those who want no file. */
export const onlyCounted: SetAside = { add: async () => {}, close: async () => null, abandon: async () => {} }

/** The file is made with the first row, and takes its name when closed: a run broken off leaves none that looks whole. */
export const openSetAside = (place: SetAsidePlace, columns: readonly Column[]): SetAside => {
  // A file set aside before has these columns already.
  const original = columns.flatMap((column, i) => (setAsideColumns.some((label) => label === column.label) ? [] : [i]))
  let opened: Awaited<ReturnType<typeof openFirst>> | null = null

  const begin = async () => {
    const begun = await openFirst(place)
    await begun.file.write(
      byteOrderMark + csvLine([...original.map((i) => columns[i]?.header ?? ''), ...setAsideColumns]),
    )
    return begun
  }
  const add = async ({ number, cells }: Row, problems: readonly Problem[]) => {
    opened ??= await begin()
    const names = [...new Set(problems.map(({ column }) => column).filter((column) => column !== ''))].join('、')
    const reasons = problems.map(({ reason }) => reason).join('；')
    await opened.file.write(csvLine([...original.map((i) => textOf(cells[i] ?? '')), `${number}`, names, reasons]))
  }
  const close = async () => {
    if (opened === null) {
      // What a killed run left behind.
      for (const target of targets(place)) await rm(`${target}.part`, { force: true }).catch(() => {})
      return null
    }
    await opened.file.close()
    await rename(`${opened.target}.part`, opened.target)
    return opened.target
  }
  const abandon = async () => {
    await opened?.file.close()
    if (opened !== null) await rm(`${opened.target}.part`, { force: true })
  }
  return { add, close, abandon }
}
