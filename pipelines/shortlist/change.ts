import type { Audience } from '../../src/domain/audience.ts'
import { editedLines, type LineEdit } from '../../src/domain/shortlist/edit.ts'
import type { Listed, Pair, Shortlist, ShortlistLine, ShortlistVersion } from '../../src/domain/shortlist.ts'
import type { Database } from '../../src/ports/database.ts'
import { addExposures } from '../../src/store/exposures.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import { addVersion, versionOf } from '../../src/store/shortlists.ts'
import type { MatchPorts } from '../match.ts'
import { findFor } from './find.ts'
import { bareLine, type ListedRecord, provenLine } from './lines.ts'
import { ShortlistRefused } from './refused.ts'

/** Who changes a list, and why. */
export interface Changing {
  readonly by: string | null
  readonly why: string | null
  readonly at: string
}

/** What a hand does, by ids; a line that is added is made of its pair. */
export type HandEdit =
  | Exclude<LineEdit, { readonly do: 'add' }>
  | { readonly do: 'add'; readonly pair: Pair; readonly to: number | null }

/** The latest version of a list; refuses where there is none yet. */
export const latestOf = async (db: Database, { id, version }: Shortlist): Promise<ShortlistVersion> => {
  const latest = await versionOf(db, id, version)
  if (latest === undefined) throw new ShortlistRefused('no version yet')
  return latest
}

/** A list with its latest version. */
export interface Current {
  readonly shortlist: Shortlist
  readonly latest: ShortlistVersion
}

/** The next version, with these lines; the list is a draft again. */
export const nextDraft = (
  tx: Database,
  { shortlist, latest }: Current,
  next: Pick<ShortlistVersion, 'lines' | 'act' | 'by' | 'why' | 'at'> & Partial<Pick<ShortlistVersion, 'unserved'>>,
): Promise<Shortlist> =>
  addVersion(tx, { ...shortlist, state: 'drafted' }, { unserved: latest.unserved, figures: latest.figures, ...next })

/** Does everything a hand does, or nothing. */
export const editByHand = (
  tx: Database,
  current: Current,
  { edits, ...changing }: Changing & { readonly edits: readonly LineEdit[] },
): Promise<Shortlist> => {
  const lines = edits.reduce((before, edit) => {
    const after = editedLines(before, edit)
    if (typeof after === 'string') throw new ShortlistRefused(after)
    return after
  }, current.latest.lines)
  return nextDraft(tx, current, { lines, act: 'edited', ...changing })
}

/** The office's word that a draft is right. */
export const approve = async (tx: Database, current: Current, changing: Changing): Promise<Shortlist> => {
  if (current.shortlist.state !== 'drafted') throw new ShortlistRefused('not drafted')
  return addVersion(
    tx,
    { ...current.shortlist, state: 'approved' },
    { ...current.latest, ...changing, act: 'approved' },
  )
}

/** Notes that an approved list went out, and that its experts were put forward. */
export const send = async (tx: Database, current: Current, changing: Changing): Promise<Shortlist> => {
  const { shortlist, latest } = current
  if (shortlist.state !== 'approved') throw new ShortlistRefused('not approved')
  const experts = latest.lines.filter(({ kind }) => kind === 'expert')
  await addExposures(
    tx,
    experts.map(({ needId, candidateId }) => ({
      expertId: candidateId,
      needId,
      shortlistId: shortlist.id,
      at: changing.at,
    })),
  )
  return addVersion(tx, { ...shortlist, state: 'sent' }, { ...latest, ...changing, act: 'sent' })
}

/** The line of a pair that somebody wants on the list, with what speaks for it if anything does; refuses what he may not see. */
export const lineByHand = async (
  pair: Pair,
  { circles, by }: { readonly circles: readonly Audience[] | null; readonly by: 'hand' },
  ports: MatchPorts & { readonly industryName: (code: string) => string },
): Promise<ShortlistLine> => {
  const [need] = await storeSeenBy('need', circles).byIds(ports.db, [pair.needId])
  if (need === undefined) throw new ShortlistRefused('no such need')
  const record = await seenRecord(pair, circles, ports.db)
  const found = await findFor(need, { kind: pair.kind, circles }, ports)
  const words = { choice: '人工添加', by, now: ports.now(), industryName: ports.industryName }
  return provenLine(found, pair, words) ?? bareLine(need, record, words)
}

const seenRecord = async (
  { kind, id }: Listed,
  circles: readonly Audience[] | null,
  db: Database,
): Promise<ListedRecord> => {
  const [expert] = kind === 'expert' ? await storeSeenBy('expert', circles).byIds(db, [id]) : []
  if (expert !== undefined) return { kind: 'expert', record: expert }
  const [result] = kind === 'result' ? await storeSeenBy('result', circles).byIds(db, [id]) : []
  if (result !== undefined) return { kind: 'result', record: result }
  throw new ShortlistRefused('no such candidate')
}
