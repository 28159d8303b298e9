import { accountOnly, expertOnly } from '../../src/domain/audience.ts'
import type { Database } from '../../src/ports/database.ts'
import type { Tables } from '../../src/ports/tables.ts'
import { dropOwnWords, ownWordsOf } from '../../src/store/experts/own-words.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { storeOf } from '../../src/store/libraries/records.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import * as erasing from '../../src/store/persons/erasing.ts'
import { eraseFromChains, heldOnChains } from '../../src/store/persons/erasing-chains.ts'
import { eraseFromEvents, heldOnEvents } from '../../src/store/persons/erasing-events.ts'
import { eraseFromShortlists, heldOnShortlists } from '../../src/store/persons/erasing-shortlists.ts'
import * as held from '../../src/store/persons/held.ts'
import { groundsOf } from '../../src/store/persons/processing-grounds.ts'
import { attemptSubjects } from '../identity/lock-out.ts'
import { addressesOf, idsOf, namesOf, type Person, wordsOf } from './person.ts'
import { setTombstones } from './tombstones.ts'

/** A place where data about people lies: what it is called, which tables, how it is told and how it goes. */
export interface Place {
  /** In Chinese, for the person himself. */
  readonly name: string
  readonly tables: readonly (keyof Tables | 'idempotency')[]
  readonly held: (person: Person, db: Database) => Promise<held.HeldRows>
  readonly erase: (person: Person, tx: Database, now: string) => Promise<unknown>
}

const accountIds = ({ accounts }: Person): readonly string[] => accounts.map(({ id }) => id)
const expertIds = ({ experts }: Person): readonly string[] => experts.map(({ id }) => id)
const circlesOf = (person: Person): readonly string[] => [
  ...accountIds(person).map(accountOnly),
  ...expertIds(person).map(expertOnly),
]

const account: Place = {
  name: '账号、身份、登录、接口密钥',
  tables: [
    'accounts',
    'memberships',
    'sessions',
    'apiKeys',
    'accountLinks',
    'recoveryCodes',
    'attempts',
    'outsideIdentities',
  ],
  held: async (person, db) => [
    ...(await held.heldAccounts(db, accountIds(person))),
    ...(await held.heldBeside(db, accountIds(person))),
  ],
  erase: (person, tx) => erasing.eraseAccounts(tx, accountIds(person), attemptSubjects(addressesOf(person))),
}

const expert: Place = {
  name: '专家资料与业绩',
  tables: ['experts', 'evidence', 'indexChanges'],
  held: async ({ experts }) => experts.map((each) => ({ ...each })),
  erase: async (person, tx, now) => {
    await setTombstones(tx, person.experts, now)
    for (const id of expertIds(person)) await expertStore.remove(tx, id)
  },
}

const ownWords: Place = {
  name: '他自己对资料的说明和意愿',
  tables: ['expertWords', 'expertWishes'],
  held: async (person, db) => [...(await ownWordsOf(db, expertIds(person))).values()].map((own) => ({ ...own })),
  erase: (person, tx) => dropOwnWords(tx, expertIds(person)),
}

const vectors: Place = {
  name: '由专家资料算出的向量',
  tables: ['vectors', 'owedVectors'],
  held: (person, db) => held.heldVectors(db, expertIds(person)),
  erase: (person, tx) => erasing.eraseOwed(tx, expertIds(person)),
}

const grounds: Place = {
  name: '处理依据',
  tables: ['processingGrounds'],
  held: async (person, db) => {
    const accounts = accountIds(person).map((subjectId) => ({ subjectKind: 'account' as const, subjectId }))
    const experts = expertIds(person).map((subjectId) => ({ subjectKind: 'expert' as const, subjectId }))
    return (await groundsOf(db, [...accounts, ...experts])).map((each) => ({ ...each }))
  },
  erase: (person, tx) => erasing.eraseGrounds(tx, idsOf(person)),
}

const feedbackAbout: Place = {
  name: '别人对他的匹配说过的话',
  tables: ['feedback', 'feedbackWithdrawals'],
  held: (person, db) => held.heldFeedbackAbout(db, expertIds(person)),
  erase: (person, tx) => erasing.eraseFeedbackAbout(tx, expertIds(person)),
}

const feedbackBy: Place = {
  name: '他说过的话和问过的问题（反馈的结果匿名保留）',
  tables: ['feedback', 'feedbackWithdrawals', 'questions'],
  held: (person, db) => held.heldFeedbackBy(db, accountIds(person), namesOf(person)),
  erase: (person, tx) => erasing.anonymiseFeedback(tx, accountIds(person), namesOf(person)),
}

const mails: Place = {
  name: '发给他或提到他的邮件',
  tables: ['mails', 'undeliverable'],
  held: (person, db) => held.heldMails(db, addressesOf(person)),
  erase: async (person, tx) =>
    erasing.eraseMails(tx, await erasing.mailsAbout(tx, addressesOf(person), wordsOf(person)), addressesOf(person)),
}

const engagements: Place = {
  name: '对接记录中他的联系方式和说过的话（对接本身按编号保留）',
  tables: [
    'engagements',
    'engagementEvents',
    'engagementProblems',
    'engagementOutcomes',
    'engagementRatings',
    'engagementReleases',
    'engagementLinks',
    'engagementAttachments',
  ],
  held: (person, db) => held.heldEngagements(db, accountIds(person), expertIds(person)),
  erase: (person, tx) => erasing.anonymiseEngagements(tx, accountIds(person), wordsOf(person)),
}

const bounties: Place = {
  name: '揭榜的方案和承诺书、评审打分（榜本身保留）',
  tables: ['bounties', 'bids', 'bidScores', 'bountyNotices'],
  held: (person, db) => held.heldBids(db, accountIds(person)),
  erase: (person, tx) => erasing.anonymiseBids(tx, accountIds(person)),
}

const onShortlists = (person: Person) => ({
  accountIds: accountIds(person),
  expertIds: expertIds(person),
  words: wordsOf(person),
})

const shortlists: Place = {
  name: '对接清单各版本中他的行，和推荐次数',
  tables: ['shortlists', 'shortlistVersions', 'exposures'],
  held: (person, db) => heldOnShortlists(db, onShortlists(person)),
  erase: (person, tx) => eraseFromShortlists(tx, onShortlists(person)),
}

const onChains: Place = {
  name: '产业链上他所在的环节',
  tables: ['chainPlacements'],
  held: (person, db) => heldOnChains(db, { accountIds: accountIds(person), expertIds: expertIds(person) }),
  erase: (person, tx) => eraseFromChains(tx, { accountIds: accountIds(person), expertIds: expertIds(person) }),
}

const events: Place = {
  name: '对接会各版本中他的会面',
  tables: ['events', 'eventVersions'],
  held: (person, db) => heldOnEvents(db, onShortlists(person)),
  erase: (person, tx) => eraseFromEvents(tx, onShortlists(person)),
}

const digests: Place = {
  name: '订阅和推荐邮件：他的，以及推荐过他的',
  tables: ['subscriptions', 'digests', 'digestItems', 'digestRecipients', 'digestSubstance', 'digestAnswers'],
  held: (person, db) => held.heldDigests(db, accountIds(person)),
  erase: (person, tx) => erasing.eraseDigests(tx, expertIds(person), wordsOf(person)),
}

const circles: Place = {
  name: '单独对他开放的记录',
  tables: ['grants', 'needs', 'results', 'experts'],
  held: (person, db) => held.heldCircles(db, circlesOf(person)),
  erase: async (person, tx) => {
    for (const { kind, recordId } of await erasing.eraseCircles(tx, circlesOf(person)))
      await storeOf(kind).readdress(tx, [recordId])
  },
}

const inventions: Place = {
  name: '本单位成果的发明人一栏',
  tables: ['results'],
  held: async (person, db) => (await inventedBy(person, db)).map(({ id, title }) => ({ id, title })),
  erase: async (person, tx, now) => {
    const names = new Set(namesOf(person))
    const results = await inventedBy(person, tx)
    const without = results.map((result) => ({
      ...result,
      inventors: result.inventors.filter((name) => !names.has(name)),
      updated: now,
    }))
    await resultStore.put(tx, without)
  },
}

const inventedBy = async ({ experts }: Person, db: Database) => {
  const ids = await Promise.all(experts.map((each) => erasing.resultsOfInventor(db, each)))
  return resultStore.byIds(db, [...new Set(ids.flat())])
}

/** Rows that go as a whole where his name, address or telephone stands in them. */
const passing = (table: 'idempotency' | 'jobs' | 'imports' | 'questions', name: string): Place => ({
  name,
  tables: [table],
  held: async (person, db) => {
    const count = await held.countMentioning(db, table, wordsOf(person))
    return count === 0 ? [] : [{ count }]
  },
  erase: (person, tx) => erasing.eraseMentioning(tx, table, wordsOf(person)),
})

/**
 * Every place where data about people lies, in the order it is taken away: what leans on others goes first. A table with
 * personal columns that is named here by nobody fails test/journeys/personal-columns.test.ts.
 */
export const places: readonly Place[] = [
  feedbackAbout,
  feedbackBy,
  mails,
  engagements,
  bounties,
  events,
  shortlists,
  onChains,
  digests,
  circles,
  inventions,
  vectors,
  ownWords,
  expert,
  passing('questions', '提到他的问题'),
  passing('idempotency', '一天内对写入请求的答复'),
  passing('jobs', '排队中的任务'),
  passing('imports', '导入记录中的文件名'),
  grounds,
  account,
]
