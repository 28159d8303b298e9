import { viewer } from '../viewer.ts'

// By account, in this tab: whoever signs in next at this computer sees none of it.
const placeOf = (name: string): string => `zhiqiao.kept.${viewer.value?.account?.id ?? ''}.${name}`

// A browser that forbids storage still lets one write; only a reload is then without mercy.
const calmly = <T>(act: () => T, otherwise: T): T => {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/** What was typed under this name in this tab and not sent yet; `null`: nothing. */
export const recall = (name: string): unknown =>
  calmly(() => JSON.parse(sessionStorage.getItem(placeOf(name)) ?? 'null') as unknown, null)

/** Keeps what is typed, through a reload and through signing out and in again. */
export const keep = (name: string, form: object): void =>
  calmly(() => sessionStorage.setItem(placeOf(name), JSON.stringify(form)), undefined)

/** Forgets it: it was sent, or is not wanted any more. */
export const forget = (name: string): void => calmly(() => sessionStorage.removeItem(placeOf(name)), undefined)
