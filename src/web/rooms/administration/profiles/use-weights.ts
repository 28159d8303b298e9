import { computed, onScopeDispose, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { WeightProfile, Weights } from '../../../api/profiles.ts'
import { viewer } from '../../../viewer.ts'
import { keepDraft, keptDraft, sumOf, toOne, weightsIn, wordOf } from './draft-weights.ts'

/** After the last stroke, milliseconds. */
const pause = 300

/** Weights that are tried: of the address, else as they were left on this computer, else those in use. `settled` follows a moment behind. */
export const useWeights = (profile: WeightProfile) => {
  const route = useRoute()
  const router = useRouter()
  const account = viewer.value?.account?.id ?? ''
  const signals = profile.signals.map(({ signal }) => signal)
  const begin = weightsIn(route.query.w, signals) ?? weightsIn(keptDraft(account, profile.list), signals)
  const weights = ref<Weights>({ ...(begin ?? profile.inForce.weights) })
  const settled = ref(weights.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(weights, (now) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (sumOf(now) === 0) return
      settled.value = now
      const word = wordOf(now, signals)
      keepDraft(account, profile.list, word)
      void router.replace({ query: { ...route.query, w: word }, hash: route.hash })
    }, pause)
  })
  onScopeDispose(() => clearTimeout(timer))
  const put = (signal: string, percent: number): void => {
    const weight = Number.isFinite(percent) ? Math.min(100, Math.max(0, percent)) / 100 : 0
    weights.value = { ...weights.value, [signal]: weight }
  }
  const take = (others: Weights): void => {
    weights.value = { ...others }
  }
  return {
    weights,
    settled,
    shares: computed(() => toOne(weights.value)),
    sum: computed(() => sumOf(weights.value)),
    put,
    take,
  }
}
