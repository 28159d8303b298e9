import { computed, ref, watch } from 'vue'
import type { Problem } from './api/problem.ts'
import { fetchSession, type Hat, type Session } from './api/session.ts'
import { setWriter } from './api/unanswered.ts'

/** Who is at the page; `null` until the service has said. */
export const viewer = ref<Session | null>(null)

watch(() => viewer.value?.account?.id ?? '', setWriter, { flush: 'sync' })

/** Why the service did not say who is here, when it was asked last. */
export const unsaid = ref<Problem | null>(null)

/** Something that can be done here, by its name in docs/permissions.md. */
export type Action = Session['may'][number]

/** After an answer that did not come, milliseconds. */
const pause = 5000

/** Asks the service again, until it answers; who was here stays meanwhile, and so does what he is writing. */
export const askWhoIsHere = async (): Promise<void> => {
  const outcome = await fetchSession()
  unsaid.value = 'problem' in outcome ? outcome.problem : null
  if ('answer' in outcome) viewer.value = outcome.answer
  else setTimeout(askWhoIsHere, pause)
}

/** Whether who is at the page may do this, as far as the service has said. */
export const may = (action: Action): boolean => viewer.value?.may.includes(action) ?? false

const hatIn = (session: Session | null): Hat | null => session?.hats.find(({ id }) => id === session.hat) ?? null

/** The hat that who is at the page wears. */
export const hat = computed((): Hat | null => hatIn(viewer.value))

/** Who somebody is, as far as rooms ask. */
export const whoIn = (session: Session | null) => ({
  may: (action: Action): boolean => session?.may.includes(action) ?? false,
  role: hatIn(session)?.role ?? null,
  isSignedIn: session?.account != null && session.owes === null,
})

/** Who is at the page, as far as rooms ask. */
export const who = computed(() => whoIn(viewer.value))
