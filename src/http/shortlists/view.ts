import { masked } from '../../domain/masked.ts'
import type { Listed, Shortlist, ShortlistLine, ShortlistVersion } from '../../domain/shortlist.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'

/** A version as this viewer may read it: lines of needs and candidates that he sees, without anybody's contacts. */
export const openVersion = async (
  version: ShortlistVersion,
  { circles }: Viewer,
  db: Database,
): Promise<ShortlistVersion> => {
  const { lines, unserved } = version
  const needs = await seenIds(db, circles, { kind: 'need', ids: [...lines, ...unserved].map(({ needId }) => needId) })
  const of = (kind: Listed['kind']) => lines.filter((line) => line.kind === kind).map(({ candidateId }) => candidateId)
  const candidates = {
    expert: await seenIds(db, circles, { kind: 'expert', ids: of('expert') }),
    result: await seenIds(db, circles, { kind: 'result', ids: of('result') }),
  }
  return {
    ...version,
    lines: lines
      .filter(({ needId, kind, candidateId }) => needs.has(needId) && candidates[kind].has(candidateId))
      .map(openLine),
    unserved: unserved.filter(({ needId }) => needs.has(needId)),
    // Figures are of the whole list: who does not see all of it would learn what he cannot see.
    figures: lines.every(({ needId }) => needs.has(needId)) ? version.figures : null,
  }
}

/** A list as this viewer may read it: of needs it names, those he sees. */
export const openShortlist = async (shortlist: Shortlist, viewer: Viewer, db: Database): Promise<Shortlist> =>
  (await openShortlists([shortlist], viewer, db))[0]!

/** The same of several, in their order. */
export const openShortlists = async (
  shortlists: readonly Shortlist[],
  { circles }: Viewer,
  db: Database,
): Promise<readonly Shortlist[]> => {
  const seen = await seenIds(db, circles, { kind: 'need', ids: shortlists.flatMap(namedIn) })
  return shortlists.map((shortlist) => opened(shortlist, seen))
}

const namedIn = ({ needs, limits }: Shortlist): readonly string[] => [
  ...(needs ?? []),
  ...(limits.near?.needs ?? []),
  ...[...limits.locks, ...limits.exclusions].flatMap(({ needId }) => needId ?? []),
]

const opened = (shortlist: Shortlist, seen: ReadonlySet<string>): Shortlist => {
  const { needs, limits } = shortlist
  const { near } = limits
  const isSeen = ({ needId }: { readonly needId: string | null }): boolean => needId === null || seen.has(needId)
  return {
    ...shortlist,
    needs: needs?.filter((id) => seen.has(id)) ?? null,
    limits: {
      ...limits,
      locks: limits.locks.filter(isSeen),
      exclusions: limits.exclusions.filter(isSeen),
      near: near && { ...near, needs: near.needs?.filter((id) => seen.has(id)) ?? null },
    },
    conflict: (needs ?? []).every((id) => seen.has(id)) ? shortlist.conflict : null,
  }
}

const seenIds = (
  db: Database,
  circles: Viewer['circles'],
  { kind, ids }: { readonly kind: 'need' | Listed['kind']; readonly ids: readonly string[] },
): Promise<ReadonlySet<string>> => storeSeenBy(kind, circles).idsAmong(db, [...new Set(ids)])

/** A line without contact details, in whatever is said on it. */
export const openLine = (line: ShortlistLine): ShortlistLine => ({
  ...line,
  need: { ...line.need, title: masked(line.need.title) },
  title: masked(line.title),
  reasons: line.reasons.map((reason) => ({ ...reason, text: masked(reason.text) })),
  quotes: line.quotes.map((quote) => ({ ...quote, text: masked(quote.text) })),
  indicators: line.indicators.map(({ asked, offered, ...rest }) => ({
    ...rest,
    asked: masked(asked),
    offered: offered && masked(offered),
  })),
  note: line.note && masked(line.note),
})
