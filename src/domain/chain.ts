import type { Kind } from './record.ts'

/** What a place wants of a link of its chain: 补链 it is missing, 强链 it is weak, 延链 it is to be drawn out further. */
export const chainMarks = ['supplement', 'strengthen', 'extend'] as const
export type ChainMark = (typeof chainMarks)[number]

/** Where a link stands: 上游, 中游, 下游. */
export const chainStretches = ['upstream', 'midstream', 'downstream'] as const
export type ChainStretch = (typeof chainStretches)[number]

/** 环节: one link of a chain. */
export interface ChainNode {
  /** Its own within its chain, and the same after it was renamed. */
  readonly id: string
  readonly name: string
  readonly stretch: ChainStretch
  /** `null`: none, the link is as it should be. */
  readonly mark: ChainMark | null
  /** What needs, experts and results of this link speak of, beside its name. */
  readonly words: readonly string[]
  /** Ids of the links it takes from. */
  readonly from: readonly string[]
  readonly note: string | null
}

/** 产业链: the links of an industry in a park, or in the area of an association. */
export interface Chain {
  readonly id: string
  readonly title: string
  /** Whose it is: a park, or an association. */
  readonly pool: string
  /** In order. */
  readonly nodes: readonly ChainNode[]
  readonly updated: string
}

/** A hand's word on where a record hangs; it stands whatever the words say. */
export interface ChainPlacement {
  readonly chainId: string
  readonly kind: Kind
  readonly recordId: string
  /** `null`: on no link of this chain. */
  readonly nodeId: string | null
  /** Account. */
  readonly by: string | null
  readonly at: string
}

/** What is wrong with a link, and which. */
export interface ChainFault {
  readonly node: string
  readonly fault: 'same id' | 'same name' | 'no such link' | 'circle'
}

/** What keeps these links from being a chain; empty when nothing does. */
export const chainFaults = (nodes: readonly ChainNode[]): readonly ChainFault[] => {
  const ids = new Set(nodes.map(({ id }) => id))
  const again = (field: 'id' | 'name', fault: ChainFault['fault']): readonly ChainFault[] =>
    nodes.flatMap((node, place) =>
      nodes.findIndex((other) => other[field] === node[field]) < place ? [{ node: node.name, fault }] : [],
    )
  return [
    ...again('id', 'same id'),
    ...again('name', 'same name'),
    ...nodes.flatMap(({ name, from }): readonly ChainFault[] =>
      from.some((id) => !ids.has(id)) ? [{ node: name, fault: 'no such link' }] : [],
    ),
    ...nodes.flatMap((node): readonly ChainFault[] =>
      suppliersOf(node, nodes).has(node.id) ? [{ node: node.name, fault: 'circle' }] : [],
    ),
  ]
}

/** Ids of all that a link takes from, however far up. */
export const suppliersOf = ({ from }: Pick<ChainNode, 'from'>, nodes: readonly ChainNode[]): ReadonlySet<string> => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = new Set<string>()
  const open = [...from]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(byId.get(next)?.from ?? []))
  }
  return found
}
