import type { Chain, ChainMark, ChainNode, WrittenChain } from '../../../api/chains.ts'
import { newKey } from '../../../api/client.ts'

/** A link while it is written; its words stand in one line. */
export interface NodeDraft {
  id: string
  name: string
  stretch: ChainNode['stretch']
  mark: ChainMark | null
  words: string
  from: string[]
  note: string
}

/** A chain while it is written. */
export interface ChainDraft {
  title: string
  nodes: NodeDraft[]
}

/** A link with nothing in it. */
export const emptyNode = (): NodeDraft => ({
  ...{ id: newKey().slice(0, 12), name: '', stretch: 'midstream', mark: null, words: '', from: [], note: '' },
})

/** What is written to begin with: the chain as it is, or nothing. */
export const draftOf = (chain: Chain | null): ChainDraft => ({
  title: chain?.title ?? '',
  nodes: chain?.nodes.map((node) => ({
    ...node,
    words: node.words.join('、'),
    from: [...node.from],
    note: node.note ?? '',
  })) ?? [emptyNode()],
})

const parted = (words: string): string[] =>
  words
    .split(/[、，,；;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** What is sent of it. */
export const writtenOf = ({ title, nodes }: ChainDraft): WrittenChain => {
  const ids = new Set(nodes.map(({ id }) => id))
  return {
    title,
    nodes: nodes.map((node) => ({
      ...node,
      words: parted(node.words),
      from: node.from.filter((id) => ids.has(id)),
      note: node.note === '' ? null : node.note,
    })),
  }
}
