import { parseArgs } from 'node:util'
import { ExpectedFailure } from '../domain/failure.ts'

/** Options of a command by name; a boolean one takes no value. */
export type Options = Readonly<Record<string, 'string' | 'boolean'>>

/** What was typed: option values by name, and the words that belong to no option. */
export interface Typed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly words: readonly string[]
}

/** Reads the command line; throws `ExpectedFailure` (exit 2) that names the wrong option and the right ones. */
export const readArguments = (args: readonly string[], options: Options): Typed => {
  const known = Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true })
    return { values: values as Typed['values'], words: positionals }
  } catch (error) {
    throw new ExpectedFailure(`${wrongOption(error, args)}；${rightOptions(options)}`, 2)
  }
}

/** The same for a command that takes nothing but options: a stray word is most often a text that lacks its quotes. */
export const readOptions = (args: readonly string[], options: Options): Typed => {
  const typed = readArguments(args, options)
  const [stray] = typed.words
  if (stray !== undefined)
    throw new ExpectedFailure(`多出“${stray}”：文字中有空格时请加引号；${rightOptions(options)}`, 2)
  return typed
}

const rightOptions = (options: Options): string => {
  const names = Object.keys(options).map((name) => `--${name}`)
  return names.length === 0 ? '这个命令没有选项' : `可用的选项：${names.join('、')}`
}

const wrongOption = (error: unknown, args: readonly string[]): string => {
  const named = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? args[0] ?? ''
  return (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `没有选项 ${named}`
    : `选项 ${named} 的写法不对`
}

/** One of the allowed values, or the fallback when nothing was typed; throws `ExpectedFailure` (exit 2) naming the allowed. */
export const chosen = <T extends string>(
  typed: Typed,
  option: string,
  { allowed, fallback }: { allowed: readonly T[]; fallback?: T },
): T => {
  const value = typed.values[option] ?? fallback
  const found = allowed.find((each) => each === value)
  if (found === undefined)
    throw new ExpectedFailure(`--${option} 的值“${value ?? ''}”不对，应为：${allowed.join('、')}`, 2)
  return found
}

/** A whole number within bounds; throws `ExpectedFailure` (exit 2) naming them. */
export const counted = (
  typed: Typed,
  option: string,
  { from, to, fallback }: { from: number; to: number; fallback: number },
): number => {
  const value = typed.values[option]
  if (value === undefined) return fallback
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= from && number <= to))
    throw new ExpectedFailure(`--${option} 的值“${value}”不对，应为 ${from} 到 ${to} 之间的整数`, 2)
  return number
}
