import type { FastifySchemaCompiler } from 'fastify'
import { z } from 'zod'
import { expected } from './expected.ts'
import { type FieldError, Refused } from './problems.ts'

type Path = readonly PropertyKey[]

/** The most errors one answer lists: a hostile body could have thousands. */
const mostErrors = 20

/** Checks every part of a request before its route sees it; refuses with 400, field by field. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (sent: unknown) => {
    const outcome = z.safeParse(schema, sent, { error: expected })
    return outcome.success ? { value: outcome.data } : { error: refusalOf(outcome.error.issues, sent) }
  }

/** What was sent, as the schema reads it; throws the same refusal. */
export const checked = <S extends z.ZodType>(schema: S, sent: unknown): z.output<S> => {
  const outcome = z.safeParse(schema, sent, { error: expected })
  if (!outcome.success) throw refusalOf(outcome.error.issues, sent)
  return outcome.data
}

const refusalOf = (issues: readonly z.core.$ZodIssue[], sent: unknown): Refused => {
  const errors = issues.flatMap((issue) => errorsOf(issue, sent)).slice(0, mostErrors)
  return new Refused(400, `${errors.map(sentenceOf).join('；')}。`, errors)
}

const errorsOf = (issue: z.core.$ZodIssue, sent: unknown): readonly FieldError[] => {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return paths.map((path) => ({
    field: nameOf(path),
    value: shown(valueAt(sent ?? undefined, path)),
    expected: issue.message,
  }))
}

const sentenceOf = ({ field, value, expected }: FieldError): string =>
  value === null ? `缺少 ${field}：${expected}` : `${field} 的值“${value}”不对：${expected}`

const nameOf = (path: Path): string => {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return shortened(steps.join('').replace(/^\./, '')) || '请求内容'
}

// A single value of a repeatable query parameter is its own first element.
const valueAt = (sent: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return value
    return Object.hasOwn(value, step) ? value[step as keyof typeof value] : undefined
  }, sent)

// A list or object is named, not printed: it may be deep enough to overflow the stack.
const shown = (value: unknown): string | null => {
  if (value === undefined) return null
  if (Array.isArray(value)) return `列表（${value.length} 项）`
  return typeof value === 'object' && value !== null ? '对象' : shortened(String(value))
}

const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`.toWellFormed())
