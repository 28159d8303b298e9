/** A part that a person may notice missing. `service`: nothing answers at all. */
export type PartAway = 'service' | 'database' | 'index' | 'embedder' | 'queue'

const parts = ['database', 'index', 'embedder', 'queue'] as const

/** The parts of the service that are away now. */
export const fetchPartsAway = async (): Promise<readonly PartAway[]> => {
  try {
    const response = await fetch('/readyz', { headers: { accept: 'application/json' } })
    const said = (await response.json()) as { readonly parts?: Readonly<Record<string, string>> }
    return parts.filter((part) => said.parts?.[part]?.startsWith('away') ?? false)
  } catch {
    return ['service']
  }
}
