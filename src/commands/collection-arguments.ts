import type { Collection } from '../../pipelines/evaluate/collection.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import { chosen, type Typed } from './arguments.ts'

/** The one folder a command about a labelled collection takes. */
export const onlyFolder = ({ words: [folder, ...more] }: Typed): string => {
  if (folder === undefined || more.length > 0)
    throw new ExpectedFailure('请给出一个评测集文件夹，例如 data/judgments', 2)
  return folder
}

/** The libraries of a collection that `--kind` asks for, or all it has. */
export const kindsOf = ({ results, experts }: Collection, typed: Typed): readonly ('result' | 'expert')[] => {
  const allowed = ['result', 'expert'] as const
  const wanted = typed.values.kind === undefined ? undefined : chosen(typed, 'kind', { allowed })
  const there = allowed.filter((kind) => (kind === 'result' ? results : experts).length > 0)
  const kinds = wanted === undefined ? there : there.filter((kind) => kind === wanted)
  if (kinds.length === 0) throw new ExpectedFailure(`评测集中没有 ${wanted ?? 'result 或 expert'} 的文件`, 2)
  return kinds
}
