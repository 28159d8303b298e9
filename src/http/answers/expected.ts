import type { z } from 'zod'

type Issue = z.core.$ZodRawIssue

const types: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表',
  object: '对象',
  record: '对象',
}

const formats: Readonly<Record<string, string>> = {
  date: '日期，如 2026-12-31',
  datetime: '带时区的时刻，如 2026-03-01T08:00:00Z',
}

const units: Readonly<Record<string, string>> = { string: ' 个字', array: ' 项' }

/** What would have been right, in Chinese: the error map of every schema of the API. */
export const expected = (issue: Issue): string => {
  if (issue.code === 'invalid_type') return `应为${types[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `应为以下之一：${issue.values.join('、')}`
  if (issue.code === 'invalid_format')
    return `应为${formats[issue.format] ?? `符合 ${issue.pattern ?? issue.format} 的文本`}`
  if (issue.code === 'too_big' || issue.code === 'too_small') return rangeOf(issue)
  if (issue.code === 'unrecognized_keys') return `没有这个字段，可用的是 ${fieldsOf(issue.inst).join('、')}`
  if (issue.code === 'invalid_key') return `字段名${issue.issues[0]?.message ?? '不对'}`
  return '应符合 /api/docs 的说明'
}

const rangeOf = (issue: Issue & { readonly origin?: unknown }): string => {
  const minimum = bound(issue, 'minimum', 'greater_than')
  const maximum = bound(issue, 'maximum', 'less_than')
  const unit = units[`${issue.origin}`] ?? ''
  if (minimum === undefined) return `应不超过 ${maximum}${unit}`
  return maximum === undefined ? `应不少于 ${minimum}${unit}` : `应为 ${minimum} 到 ${maximum}${unit}`
}

// An issue tells the bound that was crossed; the other one stands in another check of the same schema.
const bound = (issue: Issue, name: 'minimum' | 'maximum', check: string): unknown => {
  const checks = (issue.schema?._zod.def.checks ?? []).map(({ _zod }): Record<string, unknown> => ({ ..._zod.def }))
  const other = checks.find((def) => name in def || def.check === check)
  return (issue as Record<string, unknown>)[name] ?? other?.[name] ?? other?.value
}

const fieldsOf = (schema: Issue['inst']): readonly string[] =>
  schema !== undefined && 'shape' in schema ? Object.keys(schema.shape as object) : []
