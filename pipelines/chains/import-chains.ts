import { type Chain, type ChainNode, chainFaults } from '../../src/domain/chain.ts'
import type { Database } from '../../src/ports/database.ts'
import { addChain, chainByTitle, saveChain } from '../../src/store/chains/chains.ts'
import type { ToldChain } from './read-links.ts'

/** Links that a picture can still show. */
const most = 60

/** What importing came to; a chain that is none is left out. */
export interface ImportedChains {
  readonly added: number
  readonly changed: number
  readonly refused: readonly { readonly title: string; readonly reason: string }[]
}

/** Writes chains as a table tells them: one of the same name in the same place is replaced, its links known by their names. */
export const importChains = async (
  tx: Database,
  told: readonly ToldChain[],
  { pool, now, newId }: { readonly pool: string; readonly now: string; readonly newId: () => string },
): Promise<ImportedChains> => {
  const refused: ImportedChains['refused'][number][] = []
  let [added, changed] = [0, 0]
  for (const each of told) {
    const before = await chainByTitle(tx, pool, each.title)
    const chain = chainOf(each, { id: before?.id ?? newId(), before, pool, now })
    const reason = whyNone(chain)
    if (reason !== null) refused.push({ title: each.title, reason })
    else if (before === undefined) added += Number(await addChain(tx, chain))
    else {
      await saveChain(tx, chain)
      changed += 1
    }
  }
  return { added, changed, refused }
}

const whyNone = ({ nodes }: Chain): string | null => {
  if (nodes.length > most) return `有 ${nodes.length} 个环节，一条链至多 ${most} 个`
  const [fault] = chainFaults(nodes)
  return fault === undefined ? null : `环节“${fault.node}”绕一圈成了自己的上游`
}

interface Placed {
  readonly id: string
  readonly before: Chain | undefined
  readonly pool: string
  readonly now: string
}

const chainOf = ({ title, nodes }: ToldChain, { id, before, pool, now }: Placed): Chain => {
  const known = new Map(before?.nodes.map((node) => [node.name, node.id]))
  const used = new Set(known.values())
  const fresh = (place: number): string =>
    [`n${place + 1}`, `t${place + 1}`, `r${now}${place}`.replace(/\W/g, '')].find((each) => !used.has(each))!
  const ids = new Map(nodes.map(({ name }, place) => [name, known.get(name) ?? fresh(place)]))
  return {
    ...{ id, title, pool, updated: now },
    nodes: nodes.map(
      (node): ChainNode => ({
        ...node,
        id: ids.get(node.name)!,
        from: node.from.flatMap((name) => ids.get(name) ?? []),
      }),
    ),
  }
}
