import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

export const root = join(import.meta.dirname, '../..')

/** A function of ours with its size. */
export interface FunctionSize {
  readonly file: string
  readonly line: number
  readonly lines: number
  readonly parameters: number
  readonly nesting: number
}

/** Source files of ours below the folders, tracked or new, without what git ignores; paths from the root. */
export const sourceFiles = (folders: readonly string[], endings: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(
      (file) =>
        endings.some((ending) => file.endsWith(ending)) && !file.includes('.generated.') && !file.endsWith('.d.ts'),
    )

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** The script of a file: the whole of a `.ts`, the script block of a `.vue`. */
export const scriptOf = (file: string): string =>
  file.endsWith('.vue') ? (/<script[^>]*>\n?([\s\S]*?)<\/script>/.exec(textOf(file))?.[1] ?? '') : textOf(file)

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])
const blockTypes = new Set([
  'IfStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchStatement',
  'TryStatement',
])

/** Every function of a script with its body's lines, parameters and deepest nesting of statements. */
export const functionsOf = (file: string): readonly FunctionSize[] => {
  const source = scriptOf(file)
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length
  const found: FunctionSize[] = []
  const visit = (node: Node): void => {
    if (functionTypes.has(node.type) && isNode(node.body)) {
      const { start, end } = node.body
      found.push({
        file,
        line: lineAt(node.start),
        lines: lineAt(end) - lineAt(start) + 1,
        parameters: (node.params as readonly Node[]).length,
        nesting: deepest(node.body),
      })
    }
    childrenOf(node).forEach(visit)
  }
  visit(parseSync('script.ts', source).program as unknown as Node)
  return found
}

/** How many statements that hold statements stand in one another; `else if` is one with its `if`, a function starts anew. */
const deepest = (node: Node): number => {
  if (functionTypes.has(node.type)) return 0
  const own = blockTypes.has(node.type) ? 1 : 0
  const inner = childrenOf(node).map(
    (child) =>
      deepest(child) -
      (node.type === 'IfStatement' && child === node.alternate && child.type === 'IfStatement' ? 1 : 0),
  )
  return own + Math.max(0, ...inner)
}
