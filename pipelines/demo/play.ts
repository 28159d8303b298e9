import { dayOf } from '../../src/domain/day.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import type { KeptEngagement } from '../../src/store/engagements/engagements.ts'
import { addOutcome } from '../../src/store/engagements/outcomes.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { answerInvitation } from '../engagements/answer.ts'
import { hearFirm } from '../engagements/firm-word.ts'
import { invite } from '../engagements/invite.ts'
import { propose } from '../engagements/propose.ts'
import type { LetterPorts } from '../engagements/send-link.ts'
import { takeStep } from '../engagements/take-step.ts'
import { yuanIn } from '../engagements/yuan.ts'
import { demoPeople } from '../identity/demo-people.ts'
import { beginNeeds } from '../needs/begin.ts'
import { moveNeed } from '../needs/move.ts'
import {
  type Actor,
  alikeNeeds,
  type EngagementScene,
  type FollowedMatch,
  followedMatches,
  movedNeeds,
  type NeedScene,
  type WrittenNeed,
  writtenNeeds,
} from './scenes.ts'

/** What the story needs: the house's own journeys do the rest. */
export interface DemoPorts extends LetterPorts {
  readonly db: Database
}

const dayLength = 86_400_000

/** Days before the first start on which the sample libraries are said to have come in: before the first scene. */
const storyLength = 90

const daysBefore = (now: () => string, days: number) => (): string =>
  new Date(Date.parse(now()) - days * dayLength).toISOString()

/** When the story begins. */
export const demoBegan = (now: () => string): (() => string) => daysBefore(now, storyLength)

/** The house as it was so many days before `now`. */
const before = (ports: DemoPorts, daysAgo: number): DemoPorts => ({ ...ports, now: daysBefore(ports.now, daysAgo) })

const accountOf = (actor: Actor): string => `demo-${actor}`

const doerOf = (actor: Actor): Pick<Viewer, 'accountId' | 'role' | 'organisationId'> => {
  const { role, organisationId } = demoPeople.find(({ email }) => email.startsWith(`${actor}@`))!.hats[0]!
  return { accountId: accountOf(actor), role, organisationId }
}

/**
 * The last three months of the first sample park, through the journeys that people's own clicks take: whoever opens the
 * sample data finds work waiting at every desk. Once, over new sample libraries with their demo accounts.
 */
export const playDemo = async (ports: DemoPorts): Promise<void> => {
  for (const written of [...writtenNeeds, ...alikeNeeds]) await writeNeed(written, ports)
  for (const moved of movedNeeds) await moveAs(moved.need, moved, ports)
  for (const match of followedMatches) await follow(match, ports)
  await settleSolved(ports)
}

const writeNeed = async (written: WrittenNeed, ports: DemoPorts): Promise<void> => {
  const then = before(ports, written.daysAgo)
  const need = await inTransaction(ports.db, async (tx) => {
    const [firm] = await organisationStore.byIds(tx, [written.firm])
    const need: Need = {
      ...blank,
      id: ports.newId(),
      title: written.title,
      description: written.description,
      organisation: firm?.name ?? null,
      organisationId: written.firm,
      industry: written.industry,
      region: firm?.region ?? null,
      pool: firm?.park ?? null,
      firstSeen: then.now(),
      updated: then.now(),
    }
    await needStore.put(tx, [need])
    const heardBy = written.heardBy ?? null
    await beginNeeds(tx, [need], { deed: 'begin', heardBy, by: doerOf(written.by), at: then.now() })
    return need
  })
  for (const scene of written.scenes) await moveAs(need.id, scene, ports)
}

const blank = {
  source: { channel: 'api', file: null, row: null },
  confirmed: null,
  visibility: 'park',
  sensitive: false,
  extra: {},
  needType: '技术',
  cooperation: [],
  budget: null,
  deadline: null,
  keywords: [],
  state: 'draft',
} as const

const unwished = { scope: null, partners: [], reviewers: [], into: null, settlement: null } as const

const moveAs = (needId: string, { verb, by, reason, daysAgo }: NeedScene, ports: DemoPorts): Promise<void> =>
  inTransaction(ports.db, async (tx) => {
    const [need] = await needStore.byIds(tx, [needId])
    const order = { ...unwished, verb, reason: reason ?? null, by: doerOf(by), at: before(ports, daysAgo).now() }
    const moved = await moveNeed(tx, { ...order, need: need! })
    if ('refused' in moved) throw new Error(`demo need ${needId} cannot be moved: ${verb}`)
  })

const follow = async (match: FollowedMatch, ports: DemoPorts): Promise<void> => {
  let engagement = await begin(match, before(ports, match.daysAgo))
  for (const scene of match.scenes) {
    const then = before(ports, scene.daysAgo)
    engagement = await inTransaction(ports.db, (tx) => act(engagement, scene, { tx, ports: then }))
  }
  const { contract } = match
  if (contract === undefined) return
  const at = before(ports, contract.daysAgo).now()
  await addOutcome(ports.db, {
    id: ports.newId(),
    engagementId: engagement.id,
    bountyId: null,
    kind: 'contract',
    standing: 'actual',
    on: dayOf(at),
    contractNumber: contract.number,
    amount: contract.amount,
    yuan: yuanIn(contract.amount),
    mode: contract.mode,
    note: null,
    credits: engagement.pool === null ? [] : [engagement.pool],
    by: accountOf('park'),
    at,
    withdrawn: null,
  })
}

const begin = (match: FollowedMatch, ports: DemoPorts): Promise<KeptEngagement> =>
  inTransaction(ports.db, async (tx) => {
    const [need] = await needStore.byIds(tx, [match.need])
    const [record] = await expertStore.byIds(tx, [match.expert])
    return propose(
      {
        need: need!,
        candidate: { kind: 'expert', record: record! },
        owner: accountOf('park'),
        broker: match.broker ? accountOf('broker') : null,
        origin: { position: null, score: null, probability: null, profile: null, shortlistId: null },
        contact: { contactName: null, contactPhone: null, contactEmail: null },
        by: accountOf('park'),
      },
      tx,
      ports,
    )
  })

/** Where an invitation goes whose expert has no address in the sample files. */
const unlisted = 'invited@demo.example'

interface Within {
  readonly tx: Database
  readonly ports: DemoPorts
}

const act = (engagement: KeptEngagement, scene: EngagementScene, within: Within): Promise<KeptEngagement> => {
  const note = scene.note ?? null
  const by = accountOf('park')
  const answer = { words: note, by: null, sentTo: null }
  switch (scene.step) {
    case 'invite':
      return invite(engagement, { by: doerOf('park'), email: unlisted }, within)
    case 'accept':
      return answerInvitation(engagement, { ...answer, accepts: true, reason: null }, within)
    case 'decline':
      return answerInvitation(engagement, { ...answer, accepts: false, reason: scene.reason }, within)
    case 'firm':
      return hearFirm(engagement, { conclusion: scene.conclusion, words: note, by: null }, within)
    case 'close':
      return takeStep(engagement, { step: 'close', conclusion: scene.conclusion, note, by }, within)
    default:
      return takeStep(engagement, { step: scene.step, note, by }, within)
  }
}

// What a firm has called solved is settled by its park.
const settleSolved = async (ports: DemoPorts): Promise<void> => {
  for (const { need, scenes } of followedMatches) {
    const closed = scenes.find((scene) => scene.step === 'close')
    if (closed?.step !== 'close') continue
    await inTransaction(ports.db, async (tx) => {
      const [record] = await needStore.byIds(tx, [need])
      const at = before(ports, closed.daysAgo).now()
      const order = { ...unwished, verb: 'settle', reason: null, by: doerOf('park'), at } as const
      await moveNeed(tx, { ...order, need: record!, settlement: 'solved' })
    })
  }
}
