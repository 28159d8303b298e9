import { createHash } from 'node:crypto'
import type { Digest, DigestItem, MailAnswer } from '../../../src/domain/digest.ts'
import type { Mail } from '../../../src/ports/mailer.ts'
import { signedLink } from '../links.ts'
import { escaped, fill, type Markup, type Skeleton, straight } from './skeleton.ts'
import {
  askedLine,
  buttonNames,
  footerLines,
  indicatorLines,
  type MailLine,
  openingOf,
  subjectOf,
  weekLines,
  weekTitles,
} from './wording.ts'

/** What every mail of the house has in common. */
export interface Letterhead {
  /** Sender, as it stands in `From`. */
  readonly from: string
  /** Address of the page as the world knows it, without a slash at the end. */
  readonly publicUrl: string
  /** Signs the links. */
  readonly key: string
  readonly skeleton: Skeleton
}

/** The id of somebody's mail of a night: the same whenever and wherever it is written. */
export const messageIdOf = ({ day, accountId }: Pick<Digest, 'day' | 'accountId'>, publicUrl: string): string => {
  const whose = createHash('sha256').update(accountId).digest('hex').slice(0, 24)
  return `<digest-${day}-${whose}@${new URL(publicUrl).hostname}>`
}

/** A digest as a mail (RFC 5322, 2369, 2919, 8058): the same digest is the same mail, byte for byte. */
export const mailOf = (digest: Digest, head: Letterhead): Mail => {
  const links = linksOf(digest, head)
  const subject = straight(subjectOf(digest))
  return {
    messageId: messageIdOf(digest, head.publicUrl),
    from: head.from,
    to: digest.email,
    subject,
    text: textOf(digest, links),
    html: htmlOf(digest, { subject, links, skeleton: head.skeleton }),
    headers: {
      // Without a name in Chinese: encoded, it would take the id with it, which must stand as it is (RFC 2919).
      'List-Id': `<digest.${new URL(head.publicUrl).hostname}>`,
      'List-Unsubscribe': `<${links.oneClick}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  }
}

interface Links {
  readonly manage: string
  readonly unsubscribe: string
  /** For mail programs, in the header. */
  readonly oneClick: string
  readonly answer: (item: DigestItem, answer: MailAnswer) => string
  /** A room of the page, for who is signed in. */
  readonly room: (path: string) => string
}

// Behind the #, so that neither a proxy's log nor the next page's Referer holds them.
const linksOf = ({ accountId, day }: Digest, { publicUrl, key }: Letterhead): Links => {
  const ending = signedLink({ opens: 'unsubscribing', accountId }, key)
  return {
    manage: `${publicUrl}/mail#${signedLink({ opens: 'subscription', accountId, day }, key)}`,
    unsubscribe: `${publicUrl}/mail#${ending}`,
    oneClick: `${publicUrl}/api/v1/subscriptions/unsubscribe?token=${ending}`,
    room: (path) => `${publicUrl}${path}`,
    answer: ({ kind, id }, answer) =>
      `${publicUrl}/mail?answer=${answer.replace(' ', '-')}#${signedLink({ opens: 'item', accountId, day, kind, id }, key)}`,
  }
}

const answers = Object.keys(buttonNames) as readonly MailAnswer[]

const textOf = (digest: Digest, links: Links): string => {
  const { heading, lead } = openingOf(digest)
  const items = digest.items.flatMap((item, at) => [
    `${at + 1}. ${item.title}${item.gradeName === '' ? '' : `（${item.gradeName}）`}`,
    ...(item.subtitle === '' ? [] : [`   ${item.subtitle}`]),
    `   ${askedLine(item)}`,
    ...item.reasons.map((reason) => `   - ${reason}`),
    ...indicatorLines(item).map((line) => `   - 指标：${line}`),
    ...buttonsOf(item).map((answer) => `   ${buttonNames[answer]}：${links.answer(item, answer)}`),
    '',
  ])
  const lineOf = ({ text, path }: MailLine): string => `- ${text}${path === null ? '' : `：${links.room(path)}`}`
  const weeks = digest.weeks.flatMap((week) => [weekTitles[week.of], ...weekLines(week).map(lineOf), ''])
  const footer = [
    footerLines.why,
    `${footerLines.manage}：${links.manage}`,
    `${footerLines.unsubscribe}：${links.unsubscribe}`,
  ]
  return straight([heading, '', lead, '', ...weeks, ...items, '--', ...footer, ''].join('\n'))
}

// What is for nobody's need has nothing to be answered.
const buttonsOf = ({ asked }: DigestItem): readonly MailAnswer[] => (asked === null ? [] : answers)

interface Page {
  readonly subject: string
  readonly links: Links
  readonly skeleton: Skeleton
}

const htmlOf = (digest: Digest, { subject, links, skeleton }: Page): string => {
  const { heading, lead } = openingOf(digest)
  return [
    fill(skeleton.before, { subject, preview: digest.items[0]?.reasons.join('；') ?? lead, heading, lead }),
    ...digest.weeks.map((week) =>
      fill(skeleton.week, { weekTitle: weekTitles[week.of], weekLines: linesIn(week, links) }),
    ),
    ...digest.items.map((item) => fill(skeleton.item, itemValues(item, links))),
    fill(skeleton.after, { footer: { html: footerOf(links) } }),
  ].join('')
}

const itemValues = (item: DigestItem, links: Links): Readonly<Record<string, string | Markup>> => ({
  asked: askedLine(item),
  title: item.title,
  grade: item.gradeName,
  subtitle: item.subtitle,
  reasons: { html: item.reasons.map((reason) => `<li>${escaped(reason)}</li>`).join('') },
  indicators: item.indicators.length === 0 ? '' : listed(indicatorLines(item), 'indicators'),
  buttons: {
    html: buttonsOf(item)
      .map(
        (answer, at) =>
          `<a class="answer${at === 0 ? ' first' : ''}" style="${buttonStyle(at === 0)}" href="${escaped(links.answer(item, answer))}">${buttonNames[answer]}</a>`,
      )
      .join(''),
  },
})

// What is put in after compiling has no style of the sheet inlined.
const buttonStyle = (isFirst: boolean): string =>
  [
    'display:inline-block;margin:12px 8px 0 0;padding:7px 14px;border:1px solid;border-radius:6px',
    'text-decoration:none;font-size:14px;line-height:20px',
    isFirst ? 'background-color:#14507f;border-color:#14507f;color:#ffffff' : 'border-color:#9fb2c6;color:#14324f',
  ].join(';')

const linesIn = (week: Digest['weeks'][number], links: Links): Markup =>
  marked(
    weekLines(week).map(({ text, path }) =>
      path === null
        ? escaped(text)
        : `<a class="title" style="color:#14324f" href="${escaped(links.room(path))}">${escaped(text)}</a>`,
    ),
    'reasons',
  )

const listed = (lines: readonly string[], css: string): Markup => marked(lines.map(escaped), css)

const marked = (lines: readonly string[], css: string): Markup => ({
  html: `<ul class="${css}" style="margin:8px 0 0;padding:0 0 0 18px">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
})

const footerOf = ({ manage, unsubscribe }: Links): string =>
  [
    escaped(footerLines.why),
    '<br>',
    `<a class="quiet" style="color:#5b6673" href="${escaped(manage)}">${footerLines.manage}</a>　`,
    `<a class="quiet" style="color:#5b6673" href="${escaped(unsubscribe)}">${footerLines.unsubscribe}</a>`,
  ].join('')
