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

/** States in which nothing is sought any more: settled, withdrawn, or gone into another. */
export const overStates = ['solved', 'partly solved', 'unsolved', 'withdrawn', 'merged'] as const

/** Whether nothing is sought any more. */
export const isOver = (state: NeedState): boolean => overStates.some((over) => over === state)

/** States in Chinese, as people read them. */
export const needStateNames: Readonly<Record<NeedState, string>> = {
  draft: '草稿',
  submitted: '已提交',
  returned: '已退回',
  published: '已发布',
  matching: '匹配中',
  engaged: '对接中',
  solved: '已解决',
  'partly solved': '部分解决',
  unsolved: '未解决',
  withdrawn: '已撤销',
  merged: '已合并',
  escalated: '已上报',
}

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
