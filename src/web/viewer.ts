import { ref } from 'vue'
import { fetchSession, type Session } from './api/session.ts'

/** Who is at the page; `null` until the service has said. */
export const viewer = ref<Session | null>(null)

/** Asks the service again. */
export const askWhoIsHere = async (): Promise<void> => {
  viewer.value = await fetchSession()
}
