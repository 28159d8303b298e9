import type { ChainMark, ChainNode, ChainStretch } from '../../src/domain/chain.ts'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { headerKey } from '../ingest/header-text.ts'
import { gridOf } from '../ingest/open-grid.ts'
import { type GridRow, tidy } from '../ingest/table.ts'

/** What a column of a table of links holds, and the names of such columns. */
const columnNames = {
  chain: ['产业链', '产业链名称', '链条', '链名'],
  node: ['环节', '环节名称', '链节', '节点', '节点名称'],
  from: ['上级环节', '上游', '上游环节', '上级节点'],
  stretch: ['位置', '上中下游', '所处位置', '段位'],
  mark: ['标记', '补强延', '补链强链延链', '类型'],
  words: ['描述词', '关键词', '用词'],
  note: ['说明', '备注'],
} as const
type LinkColumn = keyof typeof columnNames

/** A chain as a table tells it; links name those they take from. */
export interface ToldChain {
  readonly title: string
  readonly nodes: readonly (Omit<ChainNode, 'id' | 'from'> & { readonly from: readonly string[] })[]
}

/** Something about a row, in Chinese. */
export interface RowRemark {
  readonly row: number
  readonly reason: string
}

/** What a table of links says, which rows were left out and why, and what of the others could not be understood. */
export interface ToldChains {
  readonly chains: readonly ToldChain[]
  readonly setAside: readonly RowRemark[]
  readonly noted: readonly RowRemark[]
}

const columnOf = (header: string): LinkColumn | undefined =>
  (Object.keys(columnNames) as LinkColumn[]).find((column) =>
    columnNames[column].some((name) => headerKey(name) === headerKey(header)),
  )

/** Reads a CSV or XLSX table of links: 产业链, 环节, 上游环节, 位置, 标记, 描述词, 说明. Throws `ExpectedFailure` when there is no column 环节. */
export const readLinks = async (path: string, name: string): Promise<ToldChains> => {
  const grid = await gridOf(path, name, (cells) => cells.filter((cell) => columnOf(cell) !== undefined).length)
  const at = grid.findIndex(({ cells }) => cells.some((cell) => columnOf(cell) === 'node'))
  if (at < 0)
    throw new ExpectedFailure(`${name} 里没有“环节”一列；应有：产业链、环节、上游环节、位置、标记、描述词、说明`)
  const columns = grid[at]!.cells.map(columnOf)
  const untitled = name.replace(/\.\w+$/, '').slice(0, 100)
  const rows = carriedDown(
    grid
      .slice(at + 1)
      .filter(isTold)
      .map((row) => toldBy(row, columns)),
    untitled,
  )
  const kept = rows.filter(({ node }, i) => node !== '' && !isRepeat(rows, i))
  return {
    chains: [...Map.groupBy(kept, ({ chain }) => chain)].map(([title, links]) => chainOf(title, links)),
    setAside: rows.flatMap(({ node, row }, i) => {
      if (node === '') return [{ row, reason: '没有写环节名称' }]
      return isRepeat(rows, i) ? [{ row, reason: `同一条链上已有环节“${node}”` }] : []
    }),
    noted: kept.flatMap((link) => remarksOn(link, kept)),
  }
}

// A link is taken in all the same; what is missing of it is easier to mend on the page than to find out.
const remarksOn = (link: ToldRow, all: readonly ToldRow[]): readonly RowRemark[] => {
  const { row, node, chain, mark, stretch } = link
  const names = new Set(all.filter((each) => each.chain === chain).map((each) => each.node))
  const strange = namesIn(link.from).filter((name) => !names.has(name))
  const reasons = [
    ...strange.map((name) => `“${chain}”上没有环节“${name}”，“${node}”没有连到它`),
    ...(mark !== '' && markOf(mark) === null ? [`标记“${mark}”应为补链、强链或延链，“${node}”暂无标记`] : []),
    ...(stretch !== '' && stretchOf(stretch) === null
      ? [`位置“${stretch}”应为上游、中游或下游，已按上下游关系推断`]
      : []),
  ]
  return reasons.map((reason) => ({ row, reason }))
}

type ToldRow = Readonly<Record<LinkColumn, string>> & { readonly row: number }

const isTold = ({ cells }: GridRow): boolean => cells.some((cell) => cell.trim() !== '')

/** Characters of the name of a link. */
const longestName = 60

const toldBy = ({ number, cells: row }: GridRow, columns: readonly (LinkColumn | undefined)[]): ToldRow => {
  const told = (column: LinkColumn): string => tidy(row[columns.indexOf(column)] ?? '')
  const names = Object.keys(columnNames) as LinkColumn[]
  const cells = Object.fromEntries(names.map((each) => [each, told(each)])) as Record<LinkColumn, string>
  return { ...cells, node: cells.node.slice(0, longestName), row: number }
}

// A chain's name often stands beside its first link alone.
const carriedDown = (rows: readonly ToldRow[], untitled: string): readonly ToldRow[] => {
  let chain = untitled
  return rows.map((row) => {
    chain = row.chain === '' ? chain : row.chain.slice(0, 100)
    return { ...row, chain }
  })
}

const isRepeat = (rows: readonly ToldRow[], at: number): boolean =>
  rows.findIndex(({ chain, node }) => chain === rows[at]!.chain && node === rows[at]!.node) < at

const parts = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[、，,；;|\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]

const namesIn = (text: string): readonly string[] => parts(text).map((name) => name.slice(0, longestName))

const chainOf = (title: string, links: readonly ToldRow[]): ToldChain => {
  const names = new Set(links.map(({ node }) => node))
  const told = links.map((link) => ({
    ...link,
    takes: namesIn(link.from).filter((each) => names.has(each) && each !== link.node),
  }))
  const taken = new Set(told.flatMap(({ takes }) => takes))
  return {
    title,
    nodes: told.map(({ node, stretch, mark, words, note, takes }) => ({
      name: node,
      stretch: stretchOf(stretch) ?? placeOf(takes.length > 0, taken.has(node)),
      mark: markOf(mark),
      words: parts(words)
        .map((word) => word.slice(0, 40))
        .slice(0, 50),
      from: takes,
      note: note === '' ? null : note.slice(0, 500),
    })),
  }
}

// 中上游 stands for the nearer of the two: what is written last.
const stretchOf = (told: string): ChainStretch | null => {
  const [letter] = told.match(/[上中下]/g)?.slice(-1) ?? []
  const of: Readonly<Record<string, ChainStretch>> = { 上: 'upstream', 中: 'midstream', 下: 'downstream' }
  return of[letter ?? ''] ?? null
}

const placeOf = (takes: boolean, isTaken: boolean): ChainStretch => {
  if (!takes) return isTaken ? 'upstream' : 'midstream'
  return isTaken ? 'midstream' : 'downstream'
}

const markOf = (told: string): ChainMark | null => {
  if (told.includes('补')) return 'supplement'
  if (told.includes('强')) return 'strengthen'
  return told.includes('延') ? 'extend' : null
}
