import type { RecordFrame } from './record.ts'

export const evidenceKinds = ['paper', 'patent', 'project', 'result'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** One piece of an expert's work: a paper, patent, project or result. The expert is ranked by the best few. */
export interface Evidence {
  /** Unique over the library: `${expert id}#${kind}${ordinal}`. */
  readonly id: string
  readonly kind: EvidenceKind
  readonly title: string
  readonly description: string
  readonly year: number | null
  /** 主持, 参与, 第一作者, 通讯作者, 第一发明人. */
  readonly role: string | null
  /** Patent number, or the id of a result in the library. */
  readonly number: string | null
}

/** 专家: a person who can be asked, described by evidence more than by titles. */
export interface Expert extends RecordFrame {
  readonly name: string
  readonly organisation: string | null
  readonly organisationId: string | null
  /** 职称. */
  readonly title: string | null
  /** Exact strings: «俄罗斯工程院外籍院士» is not «中国工程院院士». */
  readonly honours: readonly string[]
  /** 院士, 教授, 企业工程师, 科普专家, … */
  readonly category: string | null
  /** 技术攻关, 技术咨询, 科普, 创业指导, 投融资. */
  readonly purposes: readonly string[]
  readonly fields: readonly string[]
  readonly industries: readonly string[]
  readonly region: string | null
  /** 国别 or 国籍 in the writer's words; `null`: not told. */
  readonly country: string | null
  readonly description: string
  readonly availability: string | null
  /** How many engagements this person can still take; `null`: not told. */
  readonly capacity: number | null
  readonly language: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly evidence: readonly Evidence[]
}
