import type { DigestItem } from '../../src/domain/digest.ts'
import { masked } from '../../src/domain/masked.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { Database } from '../../src/ports/database.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import type { Fresh } from './fresh.ts'
import { circlesAround, type Recipient } from './recipients.ts'

const kinds = ['result', 'expert'] as const satisfies readonly Kind[]
const said = { result: '新入库或新改写的科技成果', expert: '新入库或新改写的专家资料' } as const

/**
 * The mail of who wants no choice made by what he needs and has said (PIPL Art. 24): the newest results and experts he may
 * read, newest first, the same for everybody in the same circles.
 */
export const newestFor = async (
  recipient: Recipient,
  records: Fresh['records'],
  { db, wasSent }: { readonly db: Database; readonly wasSent: (kind: Kind, id: string) => boolean },
): Promise<readonly DigestItem[]> => {
  const circles = circlesAround(recipient)
  const since = recipient.cursor ?? 0
  const newest = kinds
    .flatMap((kind) => [...records[kind]].map(([id, { sequence, audience }]) => ({ kind, id, sequence, audience })))
    .filter(({ kind, id, sequence }) => sequence > since && !wasSent(kind, id))
    .filter(({ audience }) => audience.some((circle) => circles.includes(circle)))
    .sort((a, b) => b.sequence - a.sequence || (a.id < b.id ? -1 : 1))
    .slice(0, recipient.itemLimit)
  const items: DigestItem[] = []
  for (const { kind, id } of newest) {
    const [record] = await storeSeenBy(kind, circles).byIds(db, [id])
    if (record?.sensitive === false) items.push(itemOf(kind, record))
  }
  return items
}

interface Shown {
  readonly id: string
  readonly title: string | null
  readonly name?: string
  readonly organisation: string | null
  readonly region: string | null
}

const itemOf = (kind: (typeof kinds)[number], { id, title, name, organisation, region }: Shown): DigestItem => ({
  kind,
  id,
  asked: null,
  title: masked(name ?? title ?? ''),
  subtitle: masked(
    [name === undefined ? null : title, organisation, region].filter((part) => part !== null).join(' · '),
  ),
  gradeName: '',
  score: null,
  reasons: [said[kind]],
  indicators: [],
})
