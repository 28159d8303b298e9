import type { EvidenceKind } from '../../domain/expert.ts'
import type { Candidate } from '../candidate.ts'

const evidenceNames: Readonly<Record<EvidenceKind, string>> = {
  paper: '论文',
  patent: '专利',
  project: '项目',
  result: '成果',
}

const fieldNames: Readonly<Record<string, string>> = {
  title: '标题',
  description: '简介',
  keywords: '关键词',
  fields: '研究方向',
  name: '姓名',
}

/** Where a quote stands, for people: «简介», or «论文 · 2021 · 第一作者» for a piece of an expert's evidence. */
export const sourceOf = (field: string, candidate: Candidate): string => {
  const [pieceId] = field.split('/')
  const piece = candidate.kind === 'expert' ? candidate.record.evidence.find(({ id }) => id === pieceId) : undefined
  if (piece === undefined) return fieldNames[field] ?? field
  return [evidenceNames[piece.kind], piece.year, piece.role].filter((part) => part !== null).join(' · ')
}
