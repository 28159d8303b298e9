import { type Ref, shallowRef, watch } from 'vue'
import { needsByIds } from '../../../api/need-choices.ts'
import { useLoaded } from '../../../controls/use-loaded.ts'

/** What needs are called. */
export type Titles = ReadonlyMap<string, string>

/** Titles by id: of all that were listed, and of those wanted that were not. */
export const useNeedTitles = (
  wanted: () => readonly string[],
  listed: () => readonly { readonly id: string; readonly title: string }[],
): { readonly titles: Readonly<Ref<Titles>>; readonly again: () => Promise<void> } => {
  const titles = shallowRef<Titles>(new Map())
  const note = (named: Iterable<readonly [string, string]>): void => {
    titles.value = new Map([...titles.value, ...named])
  }
  watch(listed, (needs) => note(needs.map(({ id, title }) => [id, title])), { immediate: true })
  const { again } = useLoaded(wanted, async (ids, signal) => {
    const outcome = await needsByIds(
      ids.filter((id) => !titles.value.has(id)),
      signal,
    )
    if ('answer' in outcome) note(outcome.answer.map(({ id, name }) => [id, name]))
    return outcome
  })
  return { titles, again }
}
