import type { Need } from '../../../src/domain/need.ts'
import type { ShortlistLine } from '../../../src/domain/shortlist.ts'
import { type Database, inTransaction } from '../../../src/ports/database.ts'
import { addEvent, addEventVersion } from '../../../src/store/events.ts'
import { addExposures } from '../../../src/store/exposures.ts'
import { addShortlist, addVersion } from '../../../src/store/shortlists.ts'
import { aMeeting, anEvent, anEventVersion, aSetting } from '../../support/events.ts'
import { aLine, aShortlist } from '../../support/shortlists.ts'
import { type Chance, dayFrom, instant } from './chance.ts'
import { sizes } from './libraries.ts'
import { aPark, type Region } from './organisations.ts'

/** Shortlists of the region, as many events made of them, and the lines of each. */
export const lists = { shortlists: 300, lines: 60 } as const

/** Makes the shortlists and events of three years; every line is an expert who was put forward. */
export const furnishDesk = async (db: Database, region: Region, { needs, chance }: Drawn): Promise<void> => {
  const line = (list: number, place: number): ShortlistLine => {
    const need = chance.pick(needs)
    return aLine({
      id: `region-l-${list}-${place}`,
      needId: need.id,
      candidateId: `region-e-${chance.upTo(sizes.experts)}`,
      need: {
        title: need.title,
        organisation: need.organisation,
        organisationId: need.organisationId,
        region: need.region,
      },
    })
  }
  await inTransaction(db, async (tx) => {
    for (let at = 0; at < lists.shortlists; at += 1) {
      const lines = Array.from({ length: lists.lines }, (_, place) => line(at, place))
      await list(tx, { at, pool: aPark(region.parks, chance), lines })
    }
  })
}

interface Drawn {
  readonly needs: readonly Need[]
  readonly chance: Chance
}

interface Listed {
  readonly at: number
  readonly pool: string
  readonly lines: readonly ShortlistLine[]
}

const list = async (tx: Database, { at, pool, lines }: Listed): Promise<void> => {
  const made = instant(-3 * at)
  const shortlist = aShortlist({ id: `region-s-${at}`, title: `第${at}期对接清单`, pool, made, state: 'sent' })
  await addShortlist(tx, shortlist)
  await addVersion(tx, shortlist, {
    at: made,
    by: null,
    act: 'computed',
    why: null,
    lines,
    unserved: [],
    figures: null,
  })
  await addExposures(
    tx,
    lines.map(({ needId, candidateId }) => ({ needId, expertId: candidateId, shortlistId: shortlist.id, at: made })),
  )
  const day = dayFrom(-3 * at)
  const event = anEvent({ id: `region-v-${at}`, title: `第${at}场对接会`, day, pool, shortlistId: shortlist.id, made })
  await addEvent(tx, event)
  await addEventVersion(tx, event, timetableOf(lines))
}

const slots = 8
const timetableOf = (lines: readonly ShortlistLine[]) => {
  const tables = Array.from({ length: 8 }, (_, at) => `${at + 1}号桌`)
  return anEventVersion({
    setting: aSetting({
      hours: { begins: '09:00', minutes: 20, gap: 5, count: slots, breaks: [], delays: [] },
      tables,
    }),
    meetings: lines.map(({ id, need, candidateId, title }) =>
      aMeeting({
        id,
        firm: { key: `firm:${need.organisationId}`, name: need.organisation ?? '', detail: '' },
        partner: { key: `expert:${candidateId}`, name: title, detail: '' },
      }),
    ),
    places: lines.map(({ id }, at) => ({
      meetingId: id,
      slot: at % slots,
      table: tables[Math.floor(at / slots)]!,
      isPinned: false,
    })),
  })
}
