import { z } from 'zod'
import { conceptStands } from '../../../pipelines/thesaurus/house-thesaurus.ts'
import { thesaurusActs } from '../../domain/thesaurus-change.ts'
import { someText, strings, text } from '../answers/fields.ts'

export const tags = ['词库']

/** The preferred label of a path. */
export const params = z.strictObject({ concept: someText(100).describe('概念的首选词') })

const list = (what: string) =>
  z
    .array(text(200))
    .max(100)
    .overwrite((words) => words.filter((word) => word !== ''))
    .readonly()
    .describe(what)

const lists = {
  altLabel: list('其他说法：车间里的叫法、旧称、简称').default([]),
  en: list('英文').default([]),
  broader: list('上位词，写首选词').default([]),
  related: list('相关词，写首选词').default([]),
  said: list('问题的表现：不知道它叫什么的人怎么说，几个词之间用 … 隔开；不填为不变').optional(),
  befalls: list('表现要说到其中之一才算；不填为不变').optional(),
}

/** The lists of a concept as they are written: all of them, as they are to be. */
export const wordsWritten = z.strictObject(lists)

/** What a change adds or removes. */
export const wordsMoved = z.strictObject(lists).partial()

/** What a concept is to be called. */
export const prefLabelWritten = someText(200)
  .optional()
  .describe('新的首选词；不填为不变。原来的要留作说法，就写进 altLabel')

/** Why somebody does it: everybody who reads the history sees it. */
export const why = someText(500).describe('为什么，记入历史')

const count = z.int().min(0)
/** How many records of each library. */
export const countsByKind = z.object({ need: count, result: count, expert: count })
const someWords = z.object({
  altLabel: strings,
  en: strings,
  broader: strings,
  related: strings,
  said: strings,
  befalls: strings,
})

/** A change as it is answered. */
export const changeAnswered = z
  .object({
    id: z.string(),
    concept: z.string(),
    act: z.enum(thesaurusActs).describe('add 新增，change 修改，retire 停用，undo 撤销一次改动'),
    kind: z.string().nullable(),
    industry: z.string().nullable(),
    added: someWords.partial(),
    removed: someWords.partial(),
    renamed: z.string().nullable().describe('改动给它的新首选词；没有改名为 null'),
    undoes: z.string().nullable().describe('撤销的是哪一次改动'),
    why: z.string(),
    name: z.string().nullable().describe('谁；账号已注销为 null'),
    at: z.iso.datetime(),
    isTakenBack: z.boolean().describe('已撤销，不再生效'),
  })
  .meta({ id: 'ThesaurusChange' })

/** A concept in a list. */
export const conceptAnswered = z
  .object({
    concept: z.string(),
    altLabel: strings,
    hiddenLabel: strings,
    en: strings,
    broader: strings,
    related: strings,
    said: strings.describe('问题的表现'),
    befalls: strings.describe('表现要说到其中之一才算'),
    kind: z.string(),
    industry: z.string(),
    matched: z.string().nullable().describe('查到的那个说法；没有查说法为 null'),
    stand: z.enum(conceptStands).describe('shipped 随产品，changed 本机构改过，house 本机构新增，retired 已停用'),
  })
  .meta({ id: 'Concept' })

/** What a change did. */
export const doneAnswered = z
  .object({
    id: z.string().describe('这次改动的编号'),
    concept: z.string(),
    segmented: countsByKind.describe('含有增减的词、已重新切词的资料条数'),
  })
  .meta({ id: 'DoneThesaurusChange' })
