import { readonly, ref, shallowRef } from 'vue'

/** A part that a person may notice missing. `service`: nothing answers at all. */
export type PartAway = 'service' | 'database' | 'index' | 'embedder' | 'queue'

const parts = ['database', 'index', 'embedder', 'queue'] as const

/** Milliseconds between two looks: while all is there, and while something is away. */
const pauses = { whole: 60_000, away: 4_000 } as const

/** After so many milliseconds a service that says nothing is away. */
const patience = 8_000

const away = shallowRef<readonly PartAway[]>([])
const returns = ref(0)
let looking: Promise<void> | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** The parts that are away, as far as was looked. */
export const partsAway = readonly(away)

/** How often something that was away has come back: whoever failed meanwhile may try again. */
export const cameBack = readonly(returns)

/** Looks at the parts now, and from then on by itself: often while something is away. */
export const lookAtParts = (): Promise<void> => {
  looking ??= look().finally(() => {
    looking = null
    clearTimeout(timer)
    timer = setTimeout(lookAtParts, away.value.length > 0 ? pauses.away : pauses.whole)
  })
  return looking
}

const look = async (): Promise<void> => {
  const now = await fetchPartsAway()
  const isBack = away.value.some((part) => !now.includes(part))
  away.value = now
  if (isBack) returns.value += 1
}

const fetchPartsAway = async (): Promise<readonly PartAway[]> => {
  try {
    const response = await fetch('/readyz', {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
    })
    const said = (await response.json()) as { readonly parts?: Readonly<Record<string, string>> }
    return parts.filter((part) => said.parts?.[part]?.startsWith('away') ?? false)
  } catch {
    return ['service']
  }
}
