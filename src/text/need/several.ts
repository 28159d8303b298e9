import { fold } from '../fold.ts'
import { sentencesOf } from '../sentences.ts'
import { anyOf } from './cues/any-of.ts'
import { enumerationsOf } from './enumerations.ts'
import { pairsOf, shareOf } from './pairs.ts'
import type { NeedRole, RoleSpan, Span } from './roles.ts'
import { sentenceRoles } from './sentence-roles.ts'

/** The writer says that several things are asked, or that several people may answer. */
const declared = anyOf`(分别|分开|各自)[^。;]{0,8}(找|谈|由|承担|做|对接|征集|合作) 不同的?(单位|团队|专家) 专业不一样 打包征集 互不相[关干]
  [两二三四几23](件事|项(需求|内容|任务|技术)|块(内容|需求)|个(需求|方向|课题|项目|任务))`
/** A further wish, and the words that tie it to the first. */
const further =
  /^(?:另外|此外|同时|还有|再有|顺便|另)[,:]?(?:我们|公司|我[司厂])?(?:也|还)?[^。;]{0,12}(?:希望|想|需|寻求|征集|找|求)/
const tied = /一起|一并|一同|顺带|连同|这个|上述|该|满足|保证|达到|兼顾/
/** What is shorter is an indicator or a step. */
const shortest = 15
/** Two texts that share this much of the smaller one's pairs speak of one matter. */
const kindred = 0.25

/** Where a need asks for several things, the span of each in its body; empty when it asks for one. */
export const severalThings = (title: string, body: string): readonly Span[] => {
  const spans = sentenceRoles(body)
  const lists = enumerationsOf(body).filter((items) => isFree(items, spans, body))
  const says = saysSeveral(`${title}。${body}`)
  const found = lists.find(
    (items) => says || (items.every((item) => standsAlone(item, spans)) && areApart(items, body)),
  )
  return found ?? furtherWish(title, body)
}

/** Whether a text announces several things, or several answers. */
export const saysSeveral = (text: string): boolean => declared.test(fold(text))

/** No section of a longer document, no list of short points, and not the sections themselves. */
const isFree = (items: readonly Span[], spans: readonly RoleSpan[], body: string): boolean =>
  items.every(({ start, end }) => end - start >= shortest) &&
  !spans.some(({ start, role }) => role === 'heading' && start <= items.at(-1)!.start && opensLine(start, body))

const opensLine = (at: number, body: string): boolean =>
  body.slice(body.lastIndexOf('\n', at - 1) + 1, at).trim() === ''

const standsAlone = (item: Span, spans: readonly RoleSpan[]): boolean => {
  const has = (wanted: NeedRole): boolean =>
    spans.some(({ start, end, role }) => role === wanted && start < item.end && end > item.start)
  return has('ask') && has('current')
}

const areApart = (items: readonly Span[], body: string): boolean => {
  const pairs = items.map(({ start, end }) => pairsOf(body.slice(start, end)))
  return pairs.every((one, i) =>
    pairs.slice(i + 1).every((other) => Math.max(shareOf(one, other), shareOf(other, one)) < kindred),
  )
}

/** «另外还想找…» about something the rest never mentions. */
const furtherWish = (title: string, body: string): readonly Span[] => {
  const folded = fold(body)
  for (const { start, end } of sentencesOf(folded)) {
    const sentence = folded.slice(start, end)
    if (!further.test(sentence) || tied.test(sentence)) continue
    const before = pairsOf(`${title}。${body.slice(0, start)}`)
    if (start > 0 && shareOf(pairsOf(sentence), before) < kindred)
      return [
        { start: 0, end: start },
        { start, end: body.length },
      ]
  }
  return []
}
