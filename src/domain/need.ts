import type { RecordFrame } from './record.ts'

export const needStates = [
  'draft',
  'submitted',
  'returned',
  'published',
  'matching',
  'engaged',
  'solved',
  'partly solved',
  'unsolved',
  'withdrawn',
  'merged',
  'escalated',
] as const
export type NeedState = (typeof needStates)[number]

/** 企业技术需求: what an enterprise asks for, in its own words. */
export interface Need extends RecordFrame {
  readonly title: string
  readonly description: string
  /** The organisation as the writer named it, and its id once known. */
  readonly organisation: string | null
  readonly organisationId: string | null
  /** Code of `data/taxonomies/industries.json`. */
  readonly industry: string | null
  /** 省/市 in the writer's words, province first: 江苏省扬州市. */
  readonly region: string | null
  /** 技术, 人才, 仪器设备, 检测, 资金, 市场. */
  readonly needType: string | null
  readonly cooperation: readonly string[]
  readonly budget: string | null
  /** ISO date. */
  readonly deadline: string | null
  readonly keywords: readonly string[]
  readonly state: NeedState
}
