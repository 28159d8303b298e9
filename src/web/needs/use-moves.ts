import { computed } from 'vue'
import { fetchMoves, type NeedMove } from '../api/need-moves.ts'
import type { Need } from '../api/needs.ts'
import { useLoaded } from '../controls/use-loaded.ts'
import { may } from '../viewer.ts'

/** Moves that need more than a reason or a choice of three: they are made where their needs stand side by side. */
const elsewhere: readonly string[] = ['merge', 'engage']
/** Of those above a park alone: below a park there is nobody to answer to. */
const above: readonly string[] = ['hand-back']

/** The moves that the hat one wears may make with a need in its state. */
export const useMoves = () => {
  const { data } = useLoaded(
    () => 'moves',
    (_, signal) => fetchMoves(signal),
  )
  const own = computed(() =>
    (data.value?.moves ?? []).filter(
      ({ action, verb }) => may(action) && !elsewhere.includes(verb) && !(above.includes(verb) && may('create need')),
    ),
  )
  const movesOf = ({ state, sensitive }: Pick<Need, 'state' | 'sensitive'>): readonly NeedMove[] =>
    own.value.filter(({ from, verb }) => from.includes(state) && verb !== (sensitive ? 'seal' : 'unseal'))
  return { movesOf }
}
