import { type Bounty, circlesOfBounty, isOpenTo } from '../../src/domain/bounty.ts'
import { dayOf } from '../../src/domain/day.ts'
import { may } from '../../src/domain/permissions.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { addNotice, markTeamsTold, untoldBounties } from '../../src/store/bounties.ts'
import { type Subscriber, subscribersOf } from '../../src/store/digests/digest-recipients.ts'
import { accountsOfExperts, accountsOfInstitutions } from '../../src/store/identity/accounts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { storeOf } from '../../src/store/libraries/records.ts'
import { viewersOf } from '../digest/recipients.ts'
import { type MatchPorts, match } from '../match.ts'
import { type Letterbox, writeBountyLetter } from './letters.ts'

/** What telling the teams needs; the index and the embedder only when a bounty waits. */
export interface TellPorts extends Letterbox {
  readonly db: Database
  readonly now: () => string
  /** Invented people are not written to in production. */
  readonly isProduction: boolean
  readonly engines: () => Promise<MatchPorts>
}

/** Matches of each kind that are looked at. */
const looked = 50
/** From this grade on a team is told: it fits. */
const fits = 2

/**
 * Whoever matches the need of a bounty that is out, may read it, may bid and wants mails, is told of it once. Bounty by
 * bounty in one transaction with its mails: a process that dies leaves all of it or nothing. Returns how many were told.
 */
export const tellTeams = async (ports: TellPorts): Promise<number> => {
  const untold = await untoldBounties(ports.db)
  let told = 0
  for (const bounty of untold) {
    const teams = await teamsFor(bounty, ports)
    told += await inTransaction(ports.db, (tx) => tell(bounty, teams, { ...ports, db: tx }))
  }
  return told
}

const tell = async (bounty: Bounty, teams: readonly Subscriber[], ports: TellPorts): Promise<number> => {
  const { db, now } = ports
  if (!(await markTeamsTold(db, bounty.id, now()))) return 0
  const { budget, deadline } = bounty
  const paragraphs = [
    '有一个榜与您的专长相符，现公开征集团队。',
    `应榜截止：${deadline}${budget === null ? '' : `；经费：${budget}`}。指标和验收办法请打开链接，登录后查看。`,
    '这封信按您的邮件订阅发出；不想再收到，可登录后在订阅里改为不接收。',
  ]
  let told = 0
  for (const { accountId, email, name } of teams) {
    if (!(await addNotice(db, { bountyId: bounty.id, accountId, at: now() }))) continue
    const letter = { bounty, to: { id: accountId, email, name }, about: 'posted', subject: '张榜', paragraphs }
    await writeBountyLetter(letter, db, { ...ports, at: now() })
    told += 1
  }
  return told
}

const teamsFor = async (bounty: Bounty, ports: TellPorts): Promise<readonly Subscriber[]> => {
  const { db, isProduction } = ports
  const fitting = await accountsThatFit(bounty, ports)
  const subscribers = (await subscribersOf(db)).filter(
    ({ accountId, demo }) => fitting.has(accountId) && !(demo && isProduction),
  )
  const teams: Subscriber[] = []
  for (const each of subscribers) {
    const viewers = await viewersOf(db, each.accountId)
    if (viewers.some((viewer) => mayBidAs(viewer, bounty, dayOf(ports.now())))) teams.push(each)
  }
  return teams
}

const mayBidAs = (viewer: Viewer, bounty: Bounty, today: string): boolean => {
  const { accountId: account, organisationId, circles } = viewer
  const audience = new Set(circlesOfBounty(bounty))
  const isShown = circles === null || circles.some((circle) => audience.has(circle))
  return isShown && may(viewer, 'bid for bounty') && isOpenTo(bounty, { account, organisationId, today }) === 'open'
}

const accountsThatFit = async ({ needId }: Bounty, { db, engines }: TellPorts): Promise<ReadonlySet<string>> => {
  const [need] = await needStore.byIds(db, [needId])
  if (need === undefined || need.sensitive) return new Set()
  const ports = await engines()
  const found = { expert: [] as string[], institution: [] as string[] }
  for (const kind of ['expert', 'result'] as const) {
    const question = { asked: askedBy('need', need), kind, filters: {}, limit: looked, profile: 'shortlist' } as const
    const { matches } = await match(question, { ...ports })
    const ids = matches.filter(({ grade }) => grade >= fits).map(({ id }) => id)
    if (kind === 'expert') found.expert.push(...ids)
    const records: readonly { readonly organisationId: string | null }[] = await storeOf(kind).byIds(db, ids)
    found.institution.push(...records.flatMap(({ organisationId }) => organisationId ?? []))
  }
  return new Set([
    ...(await accountsOfExperts(db, found.expert)),
    ...(await accountsOfInstitutions(db, [...new Set(found.institution)])),
  ])
}
