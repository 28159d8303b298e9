import type { Bid, Bounty, BountyState } from '../../src/domain/bounty.ts'
import { masked } from '../../src/domain/masked.ts'
import type { Database } from '../../src/ports/database.ts'
import { accountsByIds } from '../../src/store/identity/accounts.ts'
import { writeMail } from '../../src/store/mails/mails.ts'
import { mailOf } from '../engagements/letters.ts'

/** Whose mails these are, and where the page is. */
export interface Letterbox {
  readonly mailFrom: string
  readonly publicUrl: string
}

/** One notice about a bounty: to whom, and what it says beside the title and the link. */
export interface BountyLetter {
  readonly bounty: Bounty
  readonly to: { readonly id: string; readonly email: string; readonly name: string }
  /** What is told, once to each. */
  readonly about: string
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** Keeps a notice to be sent, once; nothing of the need is in it that the bounty itself does not show. */
export const writeBountyLetter = async (
  { bounty, to, about, subject, paragraphs }: BountyLetter,
  tx: Database,
  { mailFrom, publicUrl, at }: Letterbox & { readonly at: string },
): Promise<void> => {
  const messageId = `<bounty-${bounty.id}-${about}-${to.id.replaceAll(/[^\w.-]/g, '_')}@zhiqiao>`
  const link = `${publicUrl}/bounties/${encodeURIComponent(bounty.id)}`
  const letter = { messageId, to: to.email, subject: `${subject}：${masked(bounty.title)}`, link }
  await writeMail(tx, mailOf({ ...letter, paragraphs: [`${to.name}，您好：`, ...paragraphs] }, mailFrom), at)
}

const toBidders: Readonly<Partial<Record<BountyState, readonly [string, string]>>> = {
  'taken up': ['应榜已截止', '您应的榜已经截止，方案交评审人评审。'],
  judged: ['评榜完成', '您应的榜已经评完，等待宣布得榜的团队。'],
}

/** Tells the bidders where their bounty stands now, and the panel that it is their turn. */
export const tellOfStep = async (
  bounty: Bounty,
  bids: readonly Bid[],
  { tx, at, box }: { readonly tx: Database; readonly at: string; readonly box: Letterbox },
): Promise<void> => {
  const about = bounty.state.replace(' ', '-')
  const won = bids.find(({ id }) => id === bounty.winner)
  const write = async (accounts: readonly string[], subject: string, paragraph: string): Promise<void> => {
    const people = (await accountsByIds(tx, accounts)).filter(({ disabled }) => !disabled)
    const paragraphs = [paragraph, '请打开链接，登录后查看。']
    for (const to of people) await writeBountyLetter({ bounty, to, about, subject, paragraphs }, tx, { ...box, at })
  }
  const told = toBidders[bounty.state]
  const bidders = bids.map(({ account }) => account)
  if (told !== undefined) await write(bidders, ...told)
  if (bounty.state === 'taken up') await write(bounty.panel, '请评榜', '应榜已截止，请您给每一份方案打分并写明意见。')
  if (won === undefined) return
  await write([won.account], '您的团队得榜', '恭喜：您的方案在评审中得榜。')
  const others = bidders.filter((account) => account !== won.account)
  await write(others, '奖榜结果', `得榜的团队是“${masked(won.team)}”。感谢您应榜。`)
}
