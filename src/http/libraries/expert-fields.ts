import { z } from 'zod'
import { evidenceKinds } from '../../domain/expert.ts'
import { someText, strings, text, told, words } from '../answers/fields.ts'
import { frameAnswered, frameWritten } from './frame-fields.ts'

/** A piece of evidence as a client writes it. */
export const evidenceWritten = z.strictObject({
  kind: z.enum(evidenceKinds),
  title: someText(500),
  description: text(5000).default(''),
  year: z.int().min(1900).max(2100).nullable().default(null),
  role: told(50).describe('主持、参与、第一作者、通讯作者、第一发明人'),
  number: told(200).describe('专利号，或本库中成果的编号'),
})

const contact = (most: number) => text(most).nullable().optional().describe('只存不显；不填保持原值，填 null 清除')

/** What a client writes of 专家; contact details left out stay as they are, because no answer shows them. */
export const expertWritten = z.strictObject({
  name: someText(100).describe('姓名'),
  organisation: told(200).describe('单位'),
  organisationId: told(200),
  title: told(100).describe('职称'),
  honours: words(100).describe('荣誉与头衔，写全称：中国工程院院士'),
  category: told(50).describe('院士、教授、企业工程师、科普专家等'),
  purposes: words(50).describe('技术攻关、技术咨询、科普、创业指导、投融资'),
  fields: words(200).describe('研究方向'),
  industries: words(100).describe('行业代码'),
  region: told(100).describe('所在地，先省后市'),
  country: told(100).describe('国别或国籍；不填按所在地判断'),
  description: text(20_000).default('').describe('简介'),
  availability: told(200).describe('可用方式：线上、现场、柔性'),
  capacity: z.int().min(0).max(1000).nullable().default(null).describe('还能承接几个对接'),
  language: told(50),
  phone: contact(50),
  email: contact(200),
  evidence: z.array(evidenceWritten).max(500).readonly().default([]).describe('论文、专利、项目、成果：匹配的依据'),
  ...frameWritten,
})

/** 专家 as everybody may read it: without phone, e-mail and the columns nobody has read, which may hold either. */
export const expertAnswered = z
  .object({
    ...frameAnswered,
    name: z.string(),
    organisation: z.string().nullable(),
    organisationId: z.string().nullable(),
    title: z.string().nullable(),
    honours: strings,
    category: z.string().nullable(),
    purposes: strings,
    fields: strings,
    industries: strings,
    region: z.string().nullable(),
    country: z.string().nullable(),
    description: z.string(),
    availability: z.string().nullable(),
    capacity: z.int().nullable(),
    language: z.string().nullable(),
    evidence: z
      .array(
        z.object({
          id: z.string(),
          kind: z.enum(evidenceKinds),
          title: z.string(),
          description: z.string(),
          year: z.int().nullable(),
          role: z.string().nullable(),
          number: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Expert' })
