import { computed } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { MatchView } from '../../api/types.ts'
import { placeOfText } from '../../controls/long-text.ts'
import { places } from '../../frame/places.ts'
import { may, viewer, who } from '../../viewer.ts'

/** The problem as a need: in the same words, and whom its writer would like to meet. */
const needWords = (text: string, wanted: Pick<MatchView, 'title' | 'record'> | null): string => {
  if (wanted === null) return text
  const { title, record } = wanted
  return `${text}\n\n希望对接：${title}${record.organisation ? `（${record.organisation}）` : ''}。`
}

/** Where a problem is handed to the park: to who may write needs the form, to a visitor the door before it, to others nothing. */
export const useWayToPark = () => {
  const base = computed(() => {
    if (!may('create need')) return null
    const place = places.find(({ name, isFor }) => (name === 'needs' || name === 'desk') && isFor(who.value))
    return place === undefined ? null : `${place.name === 'desk' ? '/desk' : ''}/needs/new`
  })
  return (text: string, wanted: Pick<MatchView, 'title' | 'record'> | null = null): RouteLocationRaw | null => {
    const words = placeOfText('text', needWords(text, wanted))
    if (base.value !== null) return { path: base.value, ...words }
    if (viewer.value === null || viewer.value.account !== null) return null
    const next = `/needs/new?${new URLSearchParams({ text: needWords(text, wanted).slice(0, 1200) })}`
    return { path: '/sign-in', query: { next } }
  }
}
