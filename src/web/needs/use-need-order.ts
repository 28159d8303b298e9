import { type ComputedRef, computed } from 'vue'
import { useRoute } from 'vue-router'
import { oneOf } from '../controls/query.ts'

const orders = ['urgent', 'newest'] as const
/** How a list of needs may stand. */
export type NeedOrder = (typeof orders)[number]

/** The order that the address asks for; without one the most urgent first. */
export const useNeedOrder = (): ComputedRef<NeedOrder> => {
  const route = useRoute()
  return computed(() => oneOf(orders, route.query.order))
}
